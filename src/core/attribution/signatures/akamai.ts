import type { Signature } from "../signature";

/** Akamai, known by its reference number. Apache Traffic Server and tinyproxy share the headline, Squid shares Mime-Version. */
export const signature: Signature = {
  id: "akamai",
  product: "Akamai",
  responder: "other-edge",
  documentation: "https://techdocs.akamai.com/edge-diagnostics/docs/error-codes",
  marks: [
    {
      id: "reference",
      when: [
        {
          body: /Reference(?:&#32;|\s)(?:&#35;|#)?\d{1,3}(?:\.|&#46;)[0-9a-f]{6,8}(?:\.|&#46;)\d{9,10}(?:\.|&#46;)[0-9a-f]{4,10}\b/i,
          text: "reference",
        },
      ],
      weight: 36,
      group: "page",
      because: { id: "because_reference_number" },
      seen: "Reference #18.7683d717.1583965250.9b1496",
    },
    {
      id: "reference-field",
      when: [{ field: "x-reference-error", value: /^\d{1,3}\.[0-9a-f.]{10,40}$/i }],
      weight: 36,
      group: "page",
      because: { id: "because_chosen_by_edge" },
      seen: "x-reference-error: 18.7683d717.1583965250.9b1496",
    },
    {
      id: "denied-page",
      when: [
        { field: "mime-version", value: /^1\.0$/ },
        {
          body: /<H1>Access Denied<\/H1>\s{0,8}You don(?:'|&#39;)t have permission to access/i,
          text: "access denied",
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      seen: "mime-version: 1.0",
    },
    {
      id: "edgesuite",
      when: [{ body: /https?:(?:&#47;&#47;|\/\/)errors\.edgesuite\.net/, text: "edgesuite" }],
      weight: 36,
      group: "page",
      because: { id: "because_own_page" },
      seen: "https://errors.edgesuite.net/18.4d4a1602",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^AkamaiGHost$/i }],
      weight: 20,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: AkamaiGHost",
    },
  ],
  referenceIds: [
    {
      body: /Reference(?:&#32;|\s)(?:&#35;|#)?(\d{1,3}(?:\.|&#46;)[0-9a-f]{6,8}(?:\.|&#46;)\d{9,10}(?:\.|&#46;)[0-9a-f]{4,10})\b/i,
    },
    { field: "x-reference-error" },
    { field: "akamai-grn" },
  ],
};

import type { Signature } from "../signature";

/** Imperva (Incapsula). X-Iinfo and X-CDN are on everything that passes. */
export const signature: Signature = {
  id: "imperva",
  product: "Imperva",
  responder: "other-edge",
  documentation: "https://docs.imperva.com/bundle/cloud-application-security/page/more/error-page.htm",
  marks: [
    {
      id: "incident",
      when: [{ body: /Incapsula incident ID: \d/i, text: "incapsula incident id" }],
      weight: 40,
      group: "page",
      because: { id: "because_reference_number" },
      seen: "Request unsuccessful. Incapsula incident ID: 123000450000-1",
    },
    {
      id: "resource",
      when: [
        {
          body: /\/_Incapsula_Resource\?(?:[^\s<>]{0,200}&)?(?:incident_id|SWUDNSAI|CWUDNSAI)=/,
          text: "_incapsula_resource",
        },
      ],
      weight: 38,
      group: "page",
      because: { id: "because_own_page" },
      seen: '<iframe src="/_Incapsula_Resource?CWUDNSAI=1&incident_id=123-4">',
    },
  ],
  referenceIds: [
    { body: /Incapsula incident ID: ([\d-]{5,60})/i },
    { body: /[?&;]incident_id=([\d-]{5,60})/ },
  ],
};

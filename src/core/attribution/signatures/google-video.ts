import type { Signature } from "../signature";

/** The servers that YouTube's films come from: an address that is too old or another's is refused without a word. */
export const signature: Signature = {
  id: "google-video",
  product: "Google's video servers",
  responder: "origin",
  documentation: "https://developers.google.com/youtube",
  marks: [
    {
      id: "server-field",
      when: [{ field: "server", value: /^gvs \d/ }],
      weight: 12,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: gvs 1.0",
    },
  ],
  examples: [
    {
      name: "address too old",
      fields: { server: "gvs 1.0", "content-type": "text/plain" },
      body: "",
      verdict: { cause: null },
    },
  ],
};

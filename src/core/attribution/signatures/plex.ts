import type { Signature } from "../signature";

/** Plex Media Server. */
export const signature: Signature = {
  id: "plex",
  product: "Plex Media Server",
  responder: "origin",
  documentation: "https://support.plex.tv/",
  marks: [
    {
      id: "protocol",
      when: [{ field: "x-plex-protocol" }],
      weight: 20,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-plex-protocol: 1.0",
    },
  ],
  examples: [
    {
      name: "not allowed",
      fields: { "x-plex-protocol": "1.0", "content-type": "text/html" },
      body: "<html><head><title>Forbidden</title></head><body><h1>403 Forbidden</h1></body></html>",
      verdict: { cause: null },
    },
  ],
};

import type { Signature } from "../signature";

/** Apache Traffic Server run by the site. */
export const signature: Signature = {
  id: "traffic-server",
  product: "Apache Traffic Server",
  responder: "origin",
  documentation: "https://docs.trafficserver.apache.org/",
  marks: [
    {
      id: "stock-sentence",
      when: [
        { text: "<h1>access denied</h1>" },
        { text: "description: you are not allowed to access the document you requested." },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "deny-rule",
      seen: "<H1>Access Denied</H1><HR>Description: You are not allowed to access the document you requested.",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^ATS\// }],
      weight: 6,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: ATS/9.2.4",
    },
  ],
};

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
  examples: [
    {
      name: "denied by ip_allow",
      fields: { server: "ATS/9.2.4", "cache-control": "no-store", "content-type": "text/html" },
      body: '<HTML>\n<HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD>\n\n<BODY BGCOLOR="white" FGCOLOR="black">\n<H1>Access Denied</H1>\n<HR>\n\n<FONT FACE="Helvetica,Arial"><B>\nDescription: You are not allowed to access the document you requested.\n</B></FONT>\n<HR>\n</BODY>\n',
      verdict: { cause: "deny-rule" },
    },
    {
      name: "name hidden",
      fields: { "content-type": "text/html" },
      body: '<HTML>\n<HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD>\n\n<BODY BGCOLOR="white" FGCOLOR="black">\n<H1>Access Denied</H1>\n<HR>\n\n<FONT FACE="Helvetica,Arial"><B>\nDescription: You are not allowed to access the document you requested.\n</B></FONT>\n<HR>\n</BODY>\n',
      verdict: { cause: "deny-rule" },
    },
  ],
};

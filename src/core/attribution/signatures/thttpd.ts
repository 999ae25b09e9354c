import type { Signature } from "../signature";

/** thttpd, which many small devices run; its pages sign with its name. */
export const signature: Signature = {
  id: "thttpd",
  product: "thttpd",
  responder: "origin",
  documentation: "https://www.acme.com/software/thttpd/",
  marks: [
    {
      id: "signature",
      when: [
        {
          body: /<address>\s{0,8}<a href="https?:\/\/www\.acme\.com\/software\/thttpd\/">thttpd/i,
          text: "acme.com/software/thttpd",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      seen: '<ADDRESS><A HREF="http://www.acme.com/software/thttpd/">thttpd/2.29</A></ADDRESS>',
    },
    {
      id: "protected-file",
      when: [
        {
          body: /You do not have permission to get URL (?:'|&#0?39;)[^<>]{1,300}(?:'|&#0?39;) from this server\./,
          text: "you do not have permission to get url",
        },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "file-permission",
      seen: "You do not have permission to get URL '/x' from this server.",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^thttpd\// }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: thttpd/2.29",
    },
  ],
  examples: [
    {
      name: "protected file",
      fields: { server: "thttpd/2.29", "content-type": "text/html" },
      body: '<HTML>\n<HEAD><TITLE>403 Forbidden</TITLE></HEAD>\n<BODY BGCOLOR="#cc9999">\n<H2>403 Forbidden</H2>\nYou do not have permission to get URL \'/private/\' from this server.\n<HR>\n<ADDRESS><A HREF="http://www.acme.com/software/thttpd/">thttpd/2.29</A></ADDRESS>\n</BODY>\n</HTML>\n',
      verdict: { cause: "file-permission" },
    },
  ],
};

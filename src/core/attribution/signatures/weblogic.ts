import type { Signature } from "../signature";

/** Oracle WebLogic, whose error page quotes an old standard. */
export const signature: Signature = {
  id: "weblogic",
  product: "Oracle WebLogic",
  responder: "origin",
  documentation: "https://docs.oracle.com/en/middleware/fusion-middleware/weblogic-server/",
  marks: [
    {
      id: "error-page",
      when: [{ body: /<(?:title|h2)>Error 403--Forbidden<\/(?:title|h2)>/i, text: "error 403--forbidden" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<TITLE>Error 403--Forbidden</TITLE>",
    },
  ],
  examples: [
    {
      name: "error page",
      fields: { server: "Apache", "content-type": "text/html; charset=UTF-8" },
      body: '<HTML>\n<HEAD>\n<TITLE>Error 403--Forbidden</TITLE>\n</HEAD>\n<BODY bgcolor="white">\n<FONT FACE=Helvetica><BR CLEAR=all>\n<H2>Error 403--Forbidden</H2>\n</BODY>\n</HTML>\n',
      verdict: { cause: null },
    },
  ],
};

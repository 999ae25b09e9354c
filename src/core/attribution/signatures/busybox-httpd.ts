import type { Signature } from "../signature";

/** BusyBox' web server, in many small devices; its page is as short as can be. */
export const signature: Signature = {
  id: "busybox-httpd",
  product: "BusyBox httpd",
  responder: "origin",
  documentation: "https://git.busybox.net/busybox/tree/networking/httpd.c",
  marks: [
    {
      id: "stock-page",
      when: [
        {
          body: /^<html>\s{0,8}<head>\s{0,8}<title>403 Forbidden<\/title>\s{0,8}<\/head>\s{0,3}<body>\s{0,8}<h1>403 Forbidden<\/h1>\s{1,4}<\/body>\s{0,8}<\/html>\s{0,3}$/i,
          text: "<body><h1>403 forbidden</h1>",
        },
      ],
      weight: 20,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<HTML><HEAD><TITLE>403 Forbidden</TITLE></HEAD>\n<BODY><H1>403 Forbidden</H1>\n\n</BODY></HTML>\n",
    },
  ],
  examples: [
    {
      name: "denied address",
      fields: { connection: "close", "content-type": "text/html" },
      body: "<HTML><HEAD><TITLE>403 Forbidden</TITLE></HEAD>\n<BODY><H1>403 Forbidden</H1>\n\n</BODY></HTML>\n",
      verdict: { cause: null },
    },
  ],
};

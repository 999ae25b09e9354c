import type { Signature } from "../signature";

/** mini_httpd: its page and its Server field. */
export const signature: Signature = {
  id: "mini-httpd",
  product: "mini_httpd",
  responder: "origin",
  documentation: "https://www.acme.com/software/mini_httpd/",
  marks: [
    {
      id: "server-field",
      when: [{ field: "server", value: /^mini_httpd\// }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: mini_httpd/1.30",
    },
    {
      id: "protected-file",
      when: [
        { body: /<h[24]>403 Forbidden<\/h[24]>\s{0,4}File is protected\./i, text: "file is protected." },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "file-permission",
      seen: "<h4>403 Forbidden</h4>\nFile is protected.",
    },
    {
      id: "signature",
      when: [
        {
          body: /<address>\s{0,8}<a href="https?:\/\/www\.acme\.com\/software\/mini_httpd\/">mini_httpd/i,
          text: "acme.com/software/mini_httpd",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      seen: '<address><a href="http://www.acme.com/software/mini_httpd/">mini_httpd/1.30</a>',
    },
  ],
  examples: [
    {
      name: "protected file",
      fields: { server: "mini_httpd/1.30 26Oct2018", "content-type": "text/html" },
      body: '<!DOCTYPE html>\n<html>\n<head><title>403 Forbidden</title></head>\n<body bgcolor="#cc9999">\n<h4>403 Forbidden</h4>\nFile is protected.\n<hr>\n<address><a href="http://www.acme.com/software/mini_httpd/">mini_httpd/1.30</a></address>\n</body>\n</html>\n',
      verdict: { cause: "file-permission" },
    },
  ],
};

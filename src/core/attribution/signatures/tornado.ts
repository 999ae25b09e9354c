import type { Signature } from "../signature";

/** Tornado: its page for errors. */
export const signature: Signature = {
  id: "tornado",
  product: "Tornado",
  responder: "origin",
  documentation: "https://www.tornadoweb.org/en/stable/web.html#tornado.web.RequestHandler.write_error",
  marks: [
    {
      id: "error-page",
      when: [
        {
          body: /^(?:<!doctype html>)?\s{0,4}<html>\s{0,4}(?:<head>\s{0,4})?<title>403: [^<]{1,80}<\/title>\s{0,4}(?:<\/head>\s{0,4})?<body>403: /i,
          text: "<title>403: ",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: "<html><title>403: Forbidden</title><body>403: Forbidden</body></html>",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^TornadoServer\// }],
      weight: 10,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: TornadoServer/6.4",
    },
  ],
  examples: [
    {
      name: "HTTPError",
      fields: { server: "TornadoServer/6.4", "content-type": "text/html; charset=UTF-8" },
      body: "<html><title>403: Forbidden</title><body>403: Forbidden</body></html>",
      verdict: { cause: "app-permission" },
    },
    {
      name: "through an HTML parser",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: "<html><head><title>403: Forbidden</title></head><body>403: Forbidden</body></html>",
      verdict: { cause: "app-permission" },
    },
  ],
};

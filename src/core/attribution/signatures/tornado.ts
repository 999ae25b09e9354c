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
      when: [{ body: /^<html><title>403: [^<]{1,80}<\/title><body>403: /, text: "<title>403: " }],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: "<html><title>403: Forbidden</title><body>403: Forbidden</body></html>",
    },
  ],
};

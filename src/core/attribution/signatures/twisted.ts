import type { Signature } from "../signature";

/** Twisted Web: its resource for what is forbidden. */
export const signature: Signature = {
  id: "twisted",
  product: "Twisted Web",
  responder: "origin",
  documentation: "https://docs.twisted.org/en/stable/web/howto/using-twistedweb.html",
  marks: [
    {
      id: "forbidden-resource",
      when: [{ text: "<h1>forbidden resource</h1>" }, { text: "sorry, resource is forbidden." }],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<h1>Forbidden Resource</h1><p>Sorry, resource is forbidden.</p>",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^TwistedWeb\// }],
      weight: 10,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: TwistedWeb/24.11.0",
    },
    {
      id: "titled-page",
      when: [{ body: /<title>403 - Forbidden Resource<\/title>/, text: "<title>403 - forbidden resource" }],
      weight: 22,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<title>403 - Forbidden Resource</title>",
    },
  ],
  examples: [
    {
      name: "with words of its own",
      fields: { server: "TwistedWeb/24.11.0", "content-type": "text/html; charset=utf-8" },
      body: "<html>\n  <head><title>403 - Forbidden Resource</title></head>\n  <body>\n    <h1>Forbidden Resource</h1>\n    <p>Members only</p>\n  </body>\n</html>",
      verdict: { cause: null },
    },
    {
      name: "forbidden resource",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: "<!DOCTYPE html>\n<html><head><title>403 - Forbidden Resource</title></head><body><h1>Forbidden Resource</h1><p>Sorry, resource is forbidden.</p></body></html>",
      verdict: { cause: null },
    },
  ],
};

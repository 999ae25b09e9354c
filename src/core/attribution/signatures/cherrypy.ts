import type { Signature } from "../signature";

/** CherryPy: its page for errors. */
export const signature: Signature = {
  id: "cherrypy",
  product: "CherryPy",
  responder: "origin",
  documentation: "https://docs.cherrypy.dev/en/latest/pkg/cherrypy._cperror.html",
  marks: [
    {
      id: "powered-by",
      when: [{ text: 'id="powered_by"' }, { text: "cherrypy" }],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: '<div id="powered_by">Powered by <a href="x">CherryPy 18</a></div>',
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^CherryPy\// }],
      weight: 10,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: CherryPy/18.10.0",
    },
  ],
  examples: [
    {
      name: "JSON of the application",
      fields: { server: "CherryPy/18.10.0", "content-type": "application/json" },
      body: '{"error":"forbidden"}',
      verdict: { cause: null },
    },
    {
      name: "HTTPError",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: '<!DOCTYPE html PUBLIC\n"-//W3C//DTD XHTML 1.0 Transitional//EN"\n"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html>\n<head><title>403 Forbidden</title></head>\n<body>\n<h2>403 Forbidden</h2>\n<p>Not for you</p>\n<div id="powered_by">\n<span>Powered by <a href="http://www.cherrypy.dev">CherryPy 18.10.0</a></span>\n</div>\n</body>\n</html>\n',
      verdict: { cause: "app-permission" },
    },
  ],
};

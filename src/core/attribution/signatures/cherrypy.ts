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
  ],
};

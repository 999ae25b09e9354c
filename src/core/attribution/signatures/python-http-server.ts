import type { Signature } from "../signature";

/** The server in Python's own library. */
export const signature: Signature = {
  id: "python-http-server",
  product: "Python http.server",
  responder: "origin",
  documentation: "https://docs.python.org/3/library/http.server.html",
  marks: [
    {
      id: "error-page",
      when: [{ body: /<p>Error code: 40\d<\/p>\s{0,12}<p>Message: /, text: "<p>error code: 40" }],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<p>Error code: 403</p><p>Message: Forbidden.</p>",
    },
  ],
};

import type { Signature } from "../signature";

/** sabre/dav, with which Nextcloud, ownCloud and Baïkal speak WebDAV. */
export const signature: Signature = {
  id: "sabre-dav",
  product: "sabre/dav (Nextcloud, ownCloud)",
  responder: "origin",
  documentation: "https://sabre.io/dav/",
  marks: [
    {
      id: "error-xml",
      when: [
        {
          body: /<s:exception>(?:Sabre|OCA|OC|OCP)\\[A-Za-z0-9\\_]{1,120}<\/s:exception>/i,
          text: "<s:exception>",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: "<s:exception>Sabre\\DAV\\Exception\\Forbidden</s:exception>",
    },
    {
      id: "namespace",
      when: [{ body: /xmlns:s="http:\/\/sabredav\.org\/ns"/, text: "http://sabredav.org/ns" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: '<d:error xmlns:d="DAV:" xmlns:s="http://sabredav.org/ns">',
    },
  ],
  examples: [
    {
      name: "file of somebody else",
      fields: { server: "Apache", "content-type": "application/xml" },
      body: '<?xml version="1.0" encoding="utf-8"?>\n<d:error xmlns:d="DAV:" xmlns:s="http://sabredav.org/ns">\n  <s:exception>Sabre\\DAV\\Exception\\Forbidden</s:exception>\n  <s:message>No</s:message>\n</d:error>\n',
      verdict: { cause: "app-permission" },
    },
  ],
};

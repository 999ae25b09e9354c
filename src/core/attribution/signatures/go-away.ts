import type { Signature } from "../signature";

/** go-away, which stands before the site's server and turns programs away. */
export const signature: Signature = {
  id: "go-away",
  product: "go-away",
  responder: "origin",
  documentation: "https://git.gammaspectra.live/git/go-away",
  marks: [
    {
      id: "own-link",
      when: [
        {
          body: /href="https:\/\/git\.gammaspectra\.live\/git\/go-away/,
          text: "git.gammaspectra.live/git/go-away",
        },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_own_page" },
      cause: "challenge",
      seen: '<a href="https://git.gammaspectra.live/git/go-away">',
    },
  ],
  examples: [
    {
      name: "turned away",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: '<html><body><h1>No entry</h1><footer><a href="https://git.gammaspectra.live/git/go-away">go-away</a></footer></body></html>',
      verdict: { cause: "challenge" },
    },
  ],
};

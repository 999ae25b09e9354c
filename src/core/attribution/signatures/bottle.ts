import type { Signature } from "../signature";

/** Bottle: its page for errors, under the doctype of old Apache. */
export const signature: Signature = {
  id: "bottle",
  product: "Bottle",
  responder: "origin",
  documentation: "https://bottlepy.org/docs/dev/tutorial.html#errors",
  marks: [
    {
      id: "error-page",
      when: [
        { body: /<title>Error: 403 Forbidden<\/title>/, text: "<title>error: 403" },
        { text: "font-family: sans;" },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<title>Error: 403 Forbidden</title><style>html {font-family: sans;}</style>",
    },
  ],
};

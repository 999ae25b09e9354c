import type { Signature } from "../signature";

/** Squarespace, which serves its customers' sites itself. */
export const signature: Signature = {
  id: "squarespace",
  product: "Squarespace",
  responder: "origin",
  documentation: "https://support.squarespace.com/",
  marks: [
    {
      id: "server-field",
      when: [{ field: "server", value: /^Squarespace$/i }],
      weight: 10,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: Squarespace",
    },
    {
      id: "context-id",
      when: [
        { field: "x-contextid", value: /^[A-Za-z0-9]{6,12}\/[A-Za-z0-9]{6,12}$/ },
        { field: "server", value: /^Squarespace$/i },
      ],
      weight: 20,
      group: "field",
      because: { id: "because_own_field" },
      seen: "x-contextid: aBcDeFgH/iJkLmNoP",
    },
  ],
  referenceIds: [{ field: "x-contextid" }],
  examples: [
    {
      name: "refused",
      fields: {
        server: "Squarespace",
        "x-contextid": "aBcDeFgH/iJkLmNoP",
        "content-type": "text/html; charset=utf-8",
      },
      body: "<h1>Not for you</h1>",
      verdict: { referenceId: "aBcDeFgH/iJkLmNoP", cause: null },
    },
  ],
};

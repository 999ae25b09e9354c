import type { Signature } from "../signature";

/** restify: its name, and the JSON of its errors, which others write, too. */
export const signature: Signature = {
  id: "restify",
  product: "restify",
  responder: "origin",
  documentation: "https://restify.com/",
  marks: [
    {
      id: "server-field",
      when: [{ field: "server", value: /^restify\b/ }],
      weight: 10,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: restify",
    },
  ],
  examples: [
    {
      name: "error",
      fields: { server: "restify", "content-type": "application/json" },
      body: '{"code":"Forbidden","message":"No"}',
      verdict: { cause: null },
    },
  ],
};

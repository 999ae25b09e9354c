import type { Signature } from "../signature";

/** CouchDB: the JSON of its refusals and its name. */
export const signature: Signature = {
  id: "couchdb",
  product: "Apache CouchDB",
  responder: "origin",
  documentation: "https://docs.couchdb.org/en/stable/api/basics.html",
  marks: [
    {
      id: "forbidden",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}(?:"error":\s{0,20}"forbidden",\s{0,20}"reason":\s{0,20}"[^"]{1,400}"|"reason":\s{0,20}"[^"]{1,400}",\s{0,20}"error":\s{0,20}"forbidden")\}\s{0,20}$/,
          text: '"reason"',
        },
      ],
      weight: 12,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"error":"forbidden","reason":"no"}',
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^CouchDB\// }],
      weight: 10,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: CouchDB/3.4.2 (Erlang OTP/25)",
    },
  ],
  examples: [
    {
      name: "document refused",
      fields: { server: "CouchDB/3.4.2 (Erlang OTP/25)", "content-type": "application/json" },
      body: '{"error":"forbidden","reason":"No."}\n',
      verdict: { cause: "app-permission" },
    },
  ],
};

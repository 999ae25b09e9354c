import type { Signature } from "../signature";

/** kangle, a Chinese web server: its page and its Server field. */
export const signature: Signature = {
  id: "kangle",
  product: "kangle",
  responder: "origin",
  documentation: "https://github.com/keengo99/kangle",
  marks: [
    {
      id: "access-control",
      when: [{ text: "denied by request access control" }],
      weight: 20,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "deny-rule",
      seen: '<font color="red">denied by request access control</font>',
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^kangle\// }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: kangle/3.5.16.1",
    },
  ],
  examples: [
    {
      name: "access control",
      fields: { server: "kangle/3.5.21.16", "content-type": "text/html; charset=utf-8" },
      body: '<html><body><h3>error: 403 Forbidden</h3><font color="red">denied by request access control</font><hr></body></html>',
      verdict: { cause: "deny-rule" },
    },
  ],
};

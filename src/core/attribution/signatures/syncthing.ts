import type { Signature } from "../signature";

/** Syncthing's web interface. */
export const signature: Signature = {
  id: "syncthing",
  product: "Syncthing",
  responder: "origin",
  documentation: "https://docs.syncthing.net/dev/rest.html",
  marks: [
    {
      id: "id-field",
      when: [{ field: "x-syncthing-id" }],
      weight: 20,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-syncthing-id: ABCDEFG",
    },
    {
      id: "csrf",
      when: [{ body: /^CSRF Error\s{0,2}$/, text: "csrf error" }],
      weight: 14,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "csrf",
      seen: "CSRF Error\n",
    },
    {
      id: "host-check",
      when: [{ body: /^Host check error\s{0,2}$/, text: "host check error" }],
      weight: 16,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "host-check",
      seen: "Host check error\n",
    },
  ],
  examples: [
    {
      name: "CSRF",
      fields: { "x-syncthing-id": "ABCDEFG", "content-type": "text/plain; charset=utf-8" },
      body: "CSRF Error\n",
      verdict: { cause: "csrf" },
    },
    {
      name: "host check",
      fields: { "content-type": "text/plain; charset=utf-8" },
      body: "Host check error\n",
      verdict: { cause: "host-check" },
    },
  ],
};

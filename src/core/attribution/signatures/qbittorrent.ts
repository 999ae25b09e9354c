import type { Signature } from "../signature";

/** qBittorrent's own web page, after too many wrong passwords. */
export const signature: Signature = {
  id: "qbittorrent",
  product: "qBittorrent",
  responder: "origin",
  documentation: "https://github.com/qbittorrent/qBittorrent/wiki",
  marks: [
    {
      id: "banned",
      when: [
        {
          body: /^Your IP address has been banned after too many failed authentication attempts\.?$/,
          text: "too many failed authentication attempts",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "ip-deny",
      seen: "Your IP address has been banned after too many failed authentication attempts.",
    },
  ],
  examples: [
    {
      name: "banned",
      fields: { "content-type": "text/plain; charset=UTF-8" },
      body: "Your IP address has been banned after too many failed authentication attempts.",
      verdict: { cause: "ip-deny" },
    },
  ],
};

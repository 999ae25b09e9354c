import type { Signature } from "../signature";

/** DDoS-Guard. Its Server field and cookies are on what it passes on, too. */
export const signature: Signature = {
  id: "ddos-guard",
  product: "DDoS-Guard",
  responder: "other-edge",
  documentation: "https://ddos-guard.net/en/info/documentation",
  marks: [
    {
      id: "page",
      when: [{ body: /<title>\s{0,4}DDoS-Guard\s{0,4}<\/title>/i, text: "ddos-guard" }],
      weight: 36,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<title>DDoS-Guard</title>",
    },
    {
      id: "localised-page",
      when: [{ body: /id=["']?ddg-l10n-(?:title|description)\b/, text: "ddg-l10n-" }],
      weight: 36,
      group: "page",
      because: { id: "because_own_page" },
      seen: '<h1 id="ddg-l10n-title">',
    },
    {
      id: "challenge",
      when: [
        {
          body: /<(?:script|link)[^<>]{0,60} (?:src|href)=["']?(?:\/\.well-known\/ddos-guard\/js-challenge\/|https?:\/\/check\.ddos-guard\.net\/check\.js)/i,
          text: "ddos-guard",
        },
      ],
      weight: 32,
      group: "page",
      because: { id: "because_own_page" },
      cause: "challenge",
      seen: '<script src="/.well-known/ddos-guard/js-challenge/index.js">',
    },
  ],
  examples: [
    {
      name: "its check of the browser",
      fields: {
        Server: "ddos-guard",
        "Set-Cookie": "__ddg1_=AbC; Domain=.shop.example; Path=/",
        "Content-Type": "text/html; charset=utf-8",
      },
      body: '<!DOCTYPE html><html><head><title>DDoS-Guard</title><script defer src="/.well-known/ddos-guard/js-challenge/index.js"></script></head><body data-ddg-origin="true"><h1 id="ddg-l10n-title">One moment</h1></body></html>',
      verdict: { cause: "challenge" },
    },
    {
      name: "its refusal, localised by a script",
      fields: { server: "ddos-guard", "content-type": "text/html; charset=utf-8" },
      body: '<!DOCTYPE html><html><head><title>DDOS-GUARD</title></head><body><h1 id="ddg-l10n-title">403</h1><p id="ddg-l10n-description">Not for you</p></body></html>',
      verdict: { cause: null },
    },
    {
      name: "the site's answer that it passed on",
      fields: {
        Server: "ddos-guard",
        "Set-Cookie": "__ddg1_=AbC; Path=/",
        "X-Powered-By": "PHP/8.2",
        "Content-Type": "text/html",
      },
      body: "<p>Members only</p>",
      verdict: { responder: "origin", product: "PHP", cause: null },
    },
  ],
};

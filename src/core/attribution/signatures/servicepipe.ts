import type { Signature } from "../signature";

/** Servicepipe, a Russian bot protection before the site. */
export const signature: Signature = {
  id: "servicepipe",
  product: "Servicepipe",
  responder: "other-edge",
  documentation: "https://servicepipe.ru/",
  marks: [
    {
      id: "challenge",
      when: [
        {
          body: /(?:src|href)=["'](?:https?:)?\/\/servicepipe\.ru\/static\//i,
          text: "servicepipe.ru/static/",
        },
      ],
      weight: 34,
      group: "page",
      because: { id: "because_own_page" },
      cause: "challenge",
      seen: '<script src="//servicepipe.ru/static/jsrsasign-all-min.js">',
    },
  ],
  examples: [
    {
      name: "its check of the browser",
      fields: { Server: "nginx", "Content-Type": "text/html", "Set-Cookie": "spid=1; path=/" },
      body: '<html><body><div id="id_spinner"></div><div id="id_captcha_frame_div" style="display: none"></div><script type="text/javascript" src="//servicepipe.ru/static/jsrsasign-all-min.js"></script></body></html>',
      verdict: { cause: "challenge" },
    },
  ],
};

import type { Signature } from "../signature";

/** Kasada: bot management that stands before the site or runs at its network. */
export const signature: Signature = {
  id: "kasada",
  product: "Kasada",
  responder: "other-edge",
  documentation: "https://www.kasada.io/product/",
  marks: [
    {
      id: "page",
      when: [
        {
          body: /window\.KPSDK\s{0,2}=\s{0,2}\{\s{0,2}\}[\s\S]{0,400}KPSDK\.start\s{0,2}=/,
          text: "window.kpsdk",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "bot-management",
      seen: "<script>window.KPSDK={};KPSDK.now=Date.now.bind(Date);KPSDK.start=KPSDK.now();</script>",
    },
    {
      id: "script",
      when: [
        {
          body: /<script src=["']\/[0-9a-f]{8}-[0-9a-f-]{27}\/[0-9a-f]{8}-[0-9a-f-]{27}\/ips\.js/i,
          text: "/ips.js",
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      cause: "bot-management",
      seen: '<script src="/149e9513-01fa-4fb0-aad4-566afd725d1b/2d206a39-8ed7-437e-a3be-862e0f06eea3/ips.js">',
    },
  ],
  examples: [
    {
      name: "its page",
      status: 429,
      fields: {
        "content-type": "text/html; charset=utf-8",
        "x-kpsdk-ct": "0aBc",
        "x-kpsdk-r": "1-AA",
        "cache-control": "no-store",
      },
      body: "<!DOCTYPE html><html><head></head><body><script>window.KPSDK={};KPSDK.now=typeof performance!=='undefined'&&performance.now?performance.now.bind(performance):Date.now.bind(Date);KPSDK.start=KPSDK.now();</script><script src=\"/0a1b2c3d-01fa-4fb0-aad4-566afd725d1b/2d206a39-8ed7-437e-a3be-862e0f06eea3/ips.js?x=1\"></script></body></html>",
      verdict: { cause: "bot-management" },
    },
  ],
};

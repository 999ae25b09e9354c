import type { Signature } from "../signature";

/** Tengine: Alibaba's nginx. Its CDN runs it too, so its page alone is weaker than nginx's. */
export const signature: Signature = {
  id: "tengine",
  product: "Tengine",
  responder: "origin",
  documentation: "https://tengine.taobao.org/",
  marks: [
    {
      id: "stock-page",
      when: [
        { body: /<hr ?\/?>\s{0,4}<center>tengine(?:\/[\d.]{1,14})?<\/center>/i, text: "<center>tengine" },
      ],
      weight: 8,
      group: "page",
      because: { id: "because_shared_markup" },
      seen: "<hr><center>tengine</center>",
    },
  ],
};

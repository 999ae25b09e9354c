import type { Signature } from "../signature";

/** F5's firewall. It is hosted or stands with the site, and its sentence was seen at other edges. */
export const signature: Signature = {
  id: "f5",
  product: "F5",
  responder: "other-edge",
  documentation: "https://my.f5.com/manage/s/article/K24035250",
  marks: [
    {
      id: "request-rejected",
      when: [{ text: "the requested url was rejected." }, { body: /support ID is: ?<?/i }],
      weight: 8,
      group: "page",
      because: { id: "because_own_sentence" },
      seen: "The requested URL was rejected. Please consult with your administrator. Your support ID is: 123",
    },
  ],
  referenceIds: [{ body: /Support ID(?: is:)? ?(?:<[^<>]{1,20}>)?(\d{8,24})/i }],
};

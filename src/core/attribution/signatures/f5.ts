import type { Signature } from "../signature";

/** F5's firewall. It is hosted or stands with the site, and its sentence was seen at other edges; only F5's own network names itself. */
export const signature: Signature = {
  id: "f5",
  product: "F5",
  responder: "other-edge",
  documentation: "https://my.f5.com/manage/s/article/K24035250",
  marks: [
    {
      id: "request-rejected",
      when: [{ text: "the requested url was rejected." }, { body: /support ID is:? ?<?/i }],
      weight: 8,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "waf-block",
      seen: "The requested URL was rejected. Please consult with your administrator. Your support ID is: 123",
    },
    {
      id: "distributed-cloud",
      when: [{ field: "server", value: /^volt-adc$/i }, { text: "the requested url was rejected." }],
      weight: 34,
      group: "page",
      because: { id: "because_own_page" },
      product: "F5 Distributed Cloud",
      cause: "waf-block",
      seen: "server: volt-adc",
    },
    {
      id: "distributed-cloud-place",
      when: [{ field: "x-volterra-location" }, { text: "the requested url was rejected." }],
      weight: 34,
      group: "page",
      because: { id: "because_own_page" },
      product: "F5 Distributed Cloud",
      cause: "waf-block",
      seen: "x-volterra-location: fr4-fra",
    },
  ],
  referenceIds: [{ body: /Support ID(?: is)?:? ?(?:<[^<>]{1,20}>)?([0-9a-f-]{8,40})/i }],
  examples: [
    {
      name: "its page, which the site's own box and a hosted one send alike",
      fields: {
        "Content-Type": "text/html",
        "Cache-Control": "no-cache",
        Pragma: "no-cache",
        Connection: "close",
      },
      body: "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Ask the shop.<br><br>Your support ID is: 1234567890123456789<br></body></html>",
      verdict: { responder: "undetermined", cause: "waf-block", referenceId: "1234567890123456789" },
    },
    {
      name: "that of its own network against bots",
      fields: {
        server: "volt-adc",
        "x-volterra-location": "fr4-fra",
        "content-type": "text/html; charset=UTF-8",
      },
      body: "The requested URL was rejected. Ask the shop.",
      verdict: { product: "F5 Distributed Cloud", cause: "waf-block" },
    },
    {
      name: "that of its own network",
      fields: { server: "volt-adc", "content-type": "text/html; charset=UTF-8" },
      body: "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Your support ID is 0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d</body></html>",
      verdict: {
        product: "F5 Distributed Cloud",
        cause: "waf-block",
        referenceId: "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
      },
    },
  ],
};

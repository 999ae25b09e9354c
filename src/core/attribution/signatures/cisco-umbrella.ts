import type { Signature } from "../signature";

/** Cisco Umbrella (OpenDNS), which companies and families put before their networks. */
export const signature: Signature = {
  id: "cisco-umbrella",
  product: "Cisco Umbrella",
  responder: "local-network",
  documentation: "https://docs.umbrella.com/umbrella-user-guide/docs/customize-block-and-warn-pages",
  marks: [
    {
      id: "block-page",
      when: [
        {
          body: /(?:src|href|url|location(?:\.href)?|replace)\s{0,2}[=(]\s{0,2}["']?https?:\/\/(?:[a-z]{1,12}\.){0,2}(?:block(?:\.a)?|malware|phish|hit-[a-z]{3,10})\.opendns\.com\b/i,
          text: ".opendns.com",
        },
      ],
      weight: 28,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: 'location.replace("https://block.opendns.com/?url=x")',
    },
    {
      id: "sentence",
      when: [
        {
          body: /This (?:site|domain) is blocked due to (?:content filtering|a security threat)/i,
          text: "is blocked due to ",
        },
      ],
      weight: 18,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "corporate-proxy",
      seen: "This site is blocked due to content filtering.",
    },
  ],
  examples: [
    {
      name: "its page in words",
      fields: { "Content-Type": "text/html" },
      body: "<h1>No</h1><p>This site is blocked due to content filtering.</p>",
      verdict: { cause: "corporate-proxy" },
    },
    {
      name: "its page, which sends the visitor on",
      fields: { Server: "openresty/1.9.7.3", "Content-Type": "text/html" },
      body: '<html><head><script>location.replace("https://block.opendns.com/?url=7274757883847788&ablock&server=fra1&prefs=&tagging=");</script></head></html>',
      verdict: { cause: "corporate-proxy" },
    },
  ],
};

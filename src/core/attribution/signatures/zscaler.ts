import type { Signature } from "../signature";

/** Zscaler, a hosted proxy for companies. */
export const signature: Signature = {
  id: "zscaler",
  product: "Zscaler",
  responder: "local-network",
  documentation: "https://help.zscaler.com/zia",
  marks: [
    {
      id: "page",
      when: [
        {
          body: /<title>\s{0,8}(?:Internet Security by Zscaler\b|Zscaler\s{0,8}(?:[:<-]|&#?\w))/i,
          text: "zscaler",
        },
      ],
      weight: 30,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: "<title>Zscaler: access denied</title>",
    },
    {
      id: "description",
      when: [
        {
          body: /Zscaler makes the internet safe|Your organization has selected Zscaler to protect you/i,
          text: "zscaler",
        },
      ],
      weight: 34,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "corporate-proxy",
      seen: '<meta name="description" content="Zscaler makes the internet safe for businesses">',
    },
    {
      id: "sign-in-address",
      when: [
        {
          body: /https:\/\/[\w.-]{1,80}\.(?:zscloud|zscaler(?:one|two|three|beta|gov)?|zsapi)\.net(?::\d{1,5})?\/[^\s"'<>]{0,80}__zsig\b/i,
          text: "__zsig",
        },
      ],
      weight: 30,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: "https://login.zscloud.net:443/__zsig/0a1b2c",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^Zscaler\b/i }],
      weight: 24,
      group: "page",
      because: { id: "because_server_field" },
      cause: "corporate-proxy",
      seen: "server: Zscaler/6.2",
    },
  ],
  examples: [
    {
      name: "its page",
      fields: { "Content-Type": "text/html", Server: "Zscaler/6.2", "Cache-Control": "no-cache" },
      body: '<!--# 3rtjtJf4M8 --><html><head><meta name="description" content="Zscaler makes the internet safe, says our example"><title>Internet Security by Zscaler</title></head><body>No</body></html>',
      verdict: { cause: "corporate-proxy" },
    },
    {
      name: "a piece of the page that sends the visitor to sign in",
      fields: {},
      partial: true,
      body: '<script>location.replace("https://login.zscloud.net:443/__zsig/0a1b2c")</script>',
      verdict: { cause: "corporate-proxy" },
    },
    {
      name: "its answer without a page",
      fields: { server: "Zscaler/6.0", connection: "close" },
      verdict: { cause: "corporate-proxy" },
    },
  ],
};

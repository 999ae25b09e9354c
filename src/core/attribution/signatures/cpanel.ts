import type { Signature } from "../signature";

/** cPanel's error page, which many shared hosts show for the sites on them, and its own server. */
export const signature: Signature = {
  id: "cpanel",
  product: "cPanel",
  responder: "origin",
  documentation: "https://docs.cpanel.net/cpanel/advanced/error-pages/",
  marks: [
    {
      id: "error-page",
      when: [{ text: "please forward this error screen to" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_sentence" },
      seen: "Please forward this error screen to shop.example's <a>WebMaster</a>.",
    },
    {
      id: "error-foot",
      when: [
        {
          body: /href="https?:\/\/(?:www\.)?(?:cpanel\.com|go\.cpanel\.net)\/[^"<>]{0,200}cpanelwhm/i,
          text: "cpanelwhm",
        },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_own_page" },
      seen: '<a href="http://cpanel.com/?utm_source=cpanelwhm&utm_medium=cplogo">',
    },
    {
      id: "error-mail",
      when: [
        {
          body: /href="mailto:[^"<>]{1,200}\?subject=Error message \[403\]/i,
          text: "subject=error message [403]",
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      seen: '<a href="mailto:webmaster@shop.example?subject=Error message [403] (none) for shop.example">',
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^cpsrvd\b/ }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: cpsrvd/11.120.0.5",
    },
  ],
  examples: [
    {
      name: "error page",
      fields: { server: "Apache", "content-type": "text/html" },
      body: '<html><head><title>403 Forbidden</title></head><body><span class="status-code">403</span><span class="status-reason">Forbidden</span>\n<section class="contact-info">Please forward this error screen to shop.example\'s <a href="mailto:webmaster@shop.example?subject=Error message [403] (none) for shop.example/ port 443 on Wednesday, 07-Jan-2026"> WebMaster</a>.</section>\n<footer><a href="http://cpanel.com/?utm_source=cpanelwhm&utm_medium=cplogo">cPanel</a></footer></body></html>',
      verdict: { cause: null },
    },
    {
      name: "its own server",
      fields: { server: "cpsrvd/11.120.0.5", "content-type": "text/html" },
      body: "<h1>Not for you</h1>",
      verdict: { cause: null },
    },
  ],
};

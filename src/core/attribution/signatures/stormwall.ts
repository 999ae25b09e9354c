import type { Signature } from "../signature";

/** StormWall, a hosted firewall. X-FireWall-Port is on what it passes on, too. */
export const signature: Signature = {
  id: "stormwall",
  product: "StormWall",
  responder: "other-edge",
  documentation: "https://stormwall.network/resources/",
  marks: [
    {
      id: "error-page",
      when: [
        { body: /https?:\/\/static\.stormwall\.(?:pro|network)\/error_pages\//, text: "static.stormwall." },
      ],
      weight: 36,
      group: "page",
      because: { id: "because_own_page" },
      seen: '<link href="https://static.stormwall.pro/error_pages/bootstrap.min.css" rel="stylesheet">',
    },
    {
      id: "titled-page",
      when: [
        { field: "x-firewall-port" },
        { body: /<title>\s{0,4}Error 40\d: Access Denied\s{0,4}<\/title>/i },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      seen: "x-firewall-port: 443",
    },
    {
      id: "protection-field",
      when: [{ field: "x-firewall-protection", value: /stormwall/i }],
      weight: 10,
      group: "page",
      because: { id: "because_own_field" },
      seen: "x-firewall-protection: StormWall",
    },
  ],
  examples: [
    {
      name: "its page",
      fields: {
        Server: "openresty/1.13.6.2",
        "X-FireWall-Port": "443",
        "Content-Type": "text/html; charset=UTF-8",
      },
      body: '<html><head><title>Error 403: no entry</title><link href="https://static.stormwall.pro/error_pages/bootstrap.min.css" rel="stylesheet"/></head><body><a href="https://stormwall.pro/">StormWall</a></body></html>',
      verdict: { cause: null },
    },
    {
      name: "what somebody kept of its page",
      fields: { Server: "openresty/1.13.6.2", "X-FireWall-Port": "443" },
      body: "<title>Error 403: Access Denied</title>",
      verdict: { cause: null },
    },
    {
      name: "a field that says so, without a page",
      fields: { "x-firewall-protection": "StormWall", "x-firewall-port": "443" },
      verdict: { cause: null },
    },
  ],
};

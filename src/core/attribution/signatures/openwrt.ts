import type { Signature } from "../signature";

/** OpenWrt's web server uhttpd and its interface LuCI. */
export const signature: Signature = {
  id: "openwrt",
  product: "OpenWrt",
  responder: "origin",
  documentation: "https://openwrt.org/docs/guide-user/services/webserver/uhttpd",
  marks: [
    {
      id: "uhttpd-page",
      when: [
        {
          body: /^<h1>Forbidden<\/h1>\s{0,2}You don(?:'|&#0?39;)t have permission to access [^<]{1,300} on this server\.\s{0,4}$/i,
          text: "<h1>forbidden</h1>",
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<h1>Forbidden</h1>You don't have permission to access /x on this server.",
    },
    {
      id: "login-required",
      when: [{ field: "x-luci-login-required" }],
      weight: 26,
      group: "field",
      because: { id: "because_own_field" },
      cause: "app-permission",
      seen: "x-luci-login-required: yes",
    },
  ],
  examples: [
    {
      name: "uhttpd",
      fields: { connection: "close", "content-type": "text/html" },
      body: "<h1>Forbidden</h1>You don't have permission to access /cgi-bin/ on this server.",
      verdict: { cause: null },
    },
    {
      name: "LuCI, not signed in",
      fields: { "x-luci-login-required": "yes", "content-type": "text/html; charset=utf-8" },
      body: "<h1>Sign in</h1>",
      verdict: { cause: "app-permission" },
    },
  ],
};

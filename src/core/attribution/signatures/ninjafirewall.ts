import type { Signature } from "../signature";

/** NinjaFirewall, for WordPress and other sites in PHP; its page is translated and shows an incident number in brackets. */
export const signature: Signature = {
  id: "ninjafirewall",
  product: "NinjaFirewall",
  responder: "origin",
  documentation: "https://nintechnet.com/ninjafirewall/wp-edition/",
  marks: [
    {
      id: "title",
      when: [{ body: /<title>NinjaFirewall: 40\d /i, text: "<title>ninjafirewall" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "waf-plugin",
      seen: "<title>NinjaFirewall: 403 Forbidden</title>",
    },
    {
      id: "sentence",
      when: [{ text: "for security reasons, it was blocked and logged." }],
      weight: 24,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "waf-plugin",
      seen: "For security reasons, it was blocked and logged.",
    },
  ],
  referenceIds: [{ body: /\[ <b>#(\d{5,12})<\/b> \]/ }],
  examples: [
    {
      name: "page",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head><title>NinjaFirewall: 403 Forbidden</title></head><body><br /><center>Sorry.<br />For security reasons, it was blocked and logged.<br />Say this number:<br /><br />[ <b>#3141592</b> ]</center></body></html>',
      verdict: { referenceId: "3141592", cause: "waf-plugin" },
    },
  ],
};

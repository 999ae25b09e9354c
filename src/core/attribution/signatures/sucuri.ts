import type { Signature } from "../signature";

/** Sucuri's firewall, also under GoDaddy's name. X-Sucuri-ID is on everything that passes. */
export const signature: Signature = {
  id: "sucuri",
  product: "Sucuri",
  responder: "other-edge",
  documentation: "https://docs.sucuri.net/website-firewall/troubleshooting/",
  marks: [
    {
      id: "block-field",
      when: [{ field: "x-sucuri-block" }],
      weight: 42,
      group: "page",
      because: { id: "because_chosen_by_edge" },
      seen: "x-sucuri-block: XSS027",
    },
    {
      id: "page",
      when: [
        {
          body: /<title>\s{0,4}(?:(?:Sucuri WebSite Firewall|GoDaddy (?:Security|Website Firewall))[^<]{0,40}Access Denied|Access Denied - (?:Sucuri|GoDaddy) Website Firewall)/i,
          text: "access denied",
        },
      ],
      weight: 36,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<title>Sucuri WebSite Firewall - Access Denied</title>",
    },
    {
      id: "challenge",
      when: [{ body: /\bsucuri_cloudproxy_js\b/, text: "sucuri_cloudproxy_js" }],
      weight: 32,
      group: "page",
      because: { id: "because_own_page" },
      cause: "challenge",
      seen: '<script>sucuri_cloudproxy_js="";</script>',
    },
  ],
  referenceIds: [
    { field: "x-sucuri-block" },
    { body: /Block ID:\s{0,4}(?:<\/?[a-z]{1,4}>\s{0,8}){0,4}([A-Z0-9]{3,12})\b/ },
  ],
  examples: [
    {
      name: "its page",
      fields: {
        Server: "Sucuri/Cloudproxy",
        "X-Sucuri-ID": "15001",
        "X-Sucuri-Block": "EXPSQL12",
        "Content-Type": "text/html",
      },
      body: "<html><head><title>Sucuri WebSite Firewall - Access Denied</title></head><body><table><tr><td>Block ID:</td><td>EXPSQL12</td></tr></table></body></html>",
      verdict: { cause: null, referenceId: "EXPSQL12" },
    },
    {
      name: "under GoDaddy's name, without the field",
      fields: { Server: "Sucuri/Cloudproxy", "X-Sucuri-ID": "15001", "Content-Type": "text/html" },
      body: "<html><head><title>GoDaddy Security - Access Denied</title></head><body><td>Block ID:</td>\n<td>BNP005</td></body></html>",
      verdict: { cause: null, referenceId: "BNP005" },
    },
    {
      name: "its check of the browser",
      fields: { server: "Sucuri/Cloudproxy", "x-sucuri-id": "15001", "content-type": "text/html" },
      body: "<html><title>One moment</title><script>var s={},u;sucuri_cloudproxy_js='';</script></html>",
      verdict: { cause: "challenge" },
    },
  ],
};

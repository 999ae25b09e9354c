import type { Signature } from "../signature";

/** Indusface's AppTrana, a hosted firewall. It answers 406 by default. */
export const signature: Signature = {
  id: "indusface",
  product: "Indusface AppTrana",
  responder: "other-edge",
  documentation: "https://www.indusface.com/web-application-firewall.php",
  marks: [
    {
      id: "page",
      when: [
        {
          body: /This website is secured against online attacks\. Your request was blocked/i,
          text: "secured against online attacks",
        },
      ],
      weight: 30,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "waf-block",
      seen: "This website is secured against online attacks. Your request was blocked due to suspicious behavior",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^IF_WAF$/i }],
      weight: 12,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: IF_WAF",
    },
  ],
  referenceIds: [{ body: /Incident ID\s{0,2}:\s{0,4}([\w@-]{16,60})/ }],
  examples: [
    {
      name: "its page",
      status: 406,
      fields: { Server: "IF_WAF", "Content-Type": "text/html; charset=UTF-8", "Cache-Control": "no-cache" },
      body: "This website is secured against online attacks. Your request was blocked, says our example<br/>\n Client IP : 192.0.2.7<br/>\n Incident ID : X39p6JpB3449QZ0xftOhrgAABhU<br/>",
      verdict: { cause: "waf-block", referenceId: "X39p6JpB3449QZ0xftOhrgAABhU" },
    },
  ],
};

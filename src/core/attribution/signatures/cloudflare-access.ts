import type { Signature } from "../signature";

/** Cloudflare Access (Zero Trust): the sign-in wall in front of a site. */
export const signature: Signature = {
  id: "cloudflare-access",
  product: "Cloudflare Access",
  responder: "cloudflare",
  documentation: "https://developers.cloudflare.com/cloudflare-one/access-controls/troubleshooting/",
  marks: [
    {
      id: "domain-field",
      when: [{ field: "cf-access-domain" }],
      weight: 40,
      group: "answer",
      because: { id: "because_cf_access" },
      cause: "access-login",
      seen: "cf-access-domain: intranet.example",
    },
    {
      id: "audience-field",
      when: [{ field: "cf-access-aud" }],
      weight: 40,
      group: "answer",
      because: { id: "because_cf_access" },
      cause: "access-login",
      seen: "cf-access-aud: 0123456789abcdef",
    },
    {
      id: "json",
      when: [
        { body: /"aud"\s{0,4}:\s{0,4}"[0-9a-f]{64}"/, text: '"aud"' },
        { text: '"ray_id"' },
        { text: '"status_code"' },
      ],
      weight: 34,
      group: "answer",
      because: { id: "because_cf_access" },
      cause: "access-login",
      seen: '{"message":"no","status_code":403,"aud":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef","ray_id":"9a1b2c3d4e5f6071"}',
    },
    {
      id: "page",
      when: [
        {
          body: /<title>\s{0,8}(?:(?:Error|Forbidden|Access denied)\s{0,4}[^\w\s<]{1,2}\s{0,4})?Cloudflare Access(?: Error)?\s{0,8}<\/title>/i,
          text: "cloudflare access",
        },
      ],
      weight: 38,
      group: "answer",
      because: { id: "because_cf_access" },
      cause: "access-login",
      seen: "<title>Cloudflare Access Error</title>",
    },
  ],
};

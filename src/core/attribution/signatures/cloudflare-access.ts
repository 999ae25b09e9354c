import type { Signature } from "../signature";

/** Cloudflare Access (Zero Trust): the sign-in wall in front of a site, of a Pages project's previews too. */
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
      // In a page the same object stands escaped in a hidden input.
      when: [
        {
          body: /(?:"|&quot;|&#34;)aud(?:"|&quot;|&#34;)\s{0,4}:\s{0,4}(?:"|&quot;|&#34;)[0-9a-f]{64}\b/,
          text: "status_code",
        },
        { text: "ray_id" },
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
          body: /<title>\s{0,40}(?:(?:Error|Forbidden|Access denied)\s{0,4}[^\w\s<]{1,2}\s{0,4})?Cloudflare Access(?: Error)?\s{0,40}<\/title>/i,
          text: "cloudflare access",
        },
      ],
      weight: 38,
      group: "answer",
      because: { id: "because_cf_access" },
      cause: "access-login",
      seen: "<title>Cloudflare Access Error</title>",
    },
    {
      id: "sentence",
      // Access's own words for a service token without access; as the whole body, or the JSON's message.
      when: [
        {
          body: /^(?:\s{0,20}\{[^{}]{0,200}"message"\s{0,4}:\s{0,4}")?\s{0,20}Forbidden\. You don't have permission to view this\./,
          text: "forbidden. you don't have permission to view this.",
        },
      ],
      weight: 16,
      group: "answer",
      because: { id: "because_cf_access" },
      cause: "access-login",
      seen: "Forbidden. You don't have permission to view this. Please contact your system administrator.",
    },
  ],
  examples: [
    {
      name: "its page",
      fields: {
        "content-type": "text/html",
        "cf-access-aud": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        "cf-access-domain": "intranet.shop.example",
        "set-cookie": "CF_Session=a1b2; Path=/; Secure; HttpOnly",
        server: "cloudflare",
        "cf-ray": "9a1b2c3d4e5f6071-SJC",
      },
      body: "<!DOCTYPE html><html><head><title>Forbidden ・ Cloudflare Access</title></head><body></body></html>",
      verdict: { cause: "access-login" },
    },
    {
      name: "its JSON, fields missing",
      fields: {},
      partial: true,
      body: '{\n  "message": "not for you",\n  "status_code": 403,\n  "aud": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",\n  "ray_id": "9a1b2c3d4e5f6071",\n  "mtls_status": "NONE"\n}',
      verdict: { cause: "access-login" },
    },
    {
      name: "the JSON inside its page",
      fields: {},
      partial: true,
      body: `<input type="hidden" id="json_data" value="{&quot;status_code&quot;:403,&quot;aud&quot;:&quot;0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef&quot;,&quot;ray_id&quot;:&quot;9a1b2c3d4e5f6071&quot;}">`,
      verdict: { cause: "access-login" },
    },
    {
      name: "its sentence for a program, through Cloudflare",
      fields: { "content-type": "text/plain", server: "cloudflare", "cf-ray": "9a1b2c3d4e5f6071-SJC" },
      body: "Forbidden. You don't have permission to view this. Please contact your system administrator.",
      verdict: { cause: "access-login" },
    },
  ],
};

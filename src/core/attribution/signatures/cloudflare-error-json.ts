import type { Signature } from "../signature";

/** Cloudflare's errors as JSON (RFC 9457 with members of its own), since March 2026. */
export const signature: Signature = {
  id: "cloudflare-error-json",
  product: "Cloudflare",
  responder: "cloudflare",
  documentation: "https://developers.cloudflare.com/fundamentals/reference/error-responses/",
  marks: [
    {
      id: "json",
      // A flat object, or a fragment of one: inside another object it is an answer that an API quotes.
      when: [
        {
          body: /^[^{}"<]{0,60}\{?[^{}<]{0,6000}"cloudflare_error"\s{0,4}:\s{0,4}true\b/,
          text: '"cloudflare_error"',
        },
      ],
      weight: 42,
      group: "answer",
      because: { id: "because_cf_json" },
      errorCode: /"error_code"\s{0,4}:\s{0,4}"?(1\d{3})\b/,
      seen: '{"title":"Error 1020: Access denied","status":403,"error_code":1020,"cloudflare_error":true}',
    },
    {
      id: "json-fragment",
      // The part before `cloudflare_error`: names that stand together in no other problem description.
      when: [
        {
          body: /^[^{}"<]{0,60}\{?[^{}<]{0,4000}"error_category"\s{0,4}:\s{0,4}"(?:access_denied|rate_limit|dns|config|tls|legal|worker|rewrite|snippet|unsupported|origin|cloudflare|ssl)"/,
          text: '"error_category"',
        },
        { body: /"(?:ray_id|instance)"\s{0,4}:\s{0,4}"[0-9a-f]{16}"/ },
      ],
      weight: 36,
      group: "answer",
      because: { id: "because_cf_json_members" },
      errorCode: /"error_code"\s{0,4}:\s{0,4}"?(1\d{3})\b/,
      seen: '{"instance":"9a1b2c3d4e5f6071","error_code":1010,"error_category":"access_denied",',
    },
    {
      id: "json-beginning",
      // Cut within `detail`: where its documentation stands, with the title of the same number.
      when: [
        {
          body: /^[^{}"<]{0,60}\{?[^{}<]{0,400}"type"\s{0,4}:\s{0,4}"https:\/\/developers\.cloudflare\.com\/[\w./-]{1,200}\/error-1\d{3}\/?"/,
          text: "https://developers.cloudflare.com/",
        },
        { body: /"title"\s{0,4}:\s{0,4}"Error 1\d{3}: / },
      ],
      weight: 34,
      group: "answer",
      because: { id: "because_cf_json_members" },
      errorCode: /"title"\s{0,4}:\s{0,4}"Error (1\d{3}): /,
      seen: '{"type":"https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1010/","title":"Error 1010: Access denied",',
    },
  ],
  examples: [
    {
      name: "cut within its third member",
      fields: {},
      partial: true,
      body: '{"type":"https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1010/","title":"Error 1010: Access denied","status":403,"detail":"The owner',
      verdict: { product: "Browser Integrity Check", cause: "browser-signature", errorCode: 1010 },
    },
    {
      name: "a firewall rule, every member there",
      fields: {
        "content-type": "application/problem+json; charset=utf-8",
        server: "cloudflare",
        "cf-ray": "9a1b2c3d4e5f6071-SJC",
      },
      body: '{"type":"https://developers.cloudflare.com/x/","title":"Error 1020: Access denied","status":403,"detail":"made up","instance":"9a1b2c3d4e5f6071","error_code":1020,"error_name":"firewall_rule_blocked","error_category":"access_denied","ray_id":"9a1b2c3d4e5f6071","timestamp":"2026-08-09T16:21:55Z","zone":"shop.example","cloudflare_error":true,"retryable":false,"owner_action_required":true}',
      verdict: { product: "Cloudflare WAF", cause: "access-denied-1020", errorCode: 1020 },
    },
    {
      name: "with spaces and in another order, fields missing",
      fields: {},
      partial: true,
      body: '{\n  "cloudflare_error": true,\n  "error_code": 1009,\n  "zone": "shop.example"\n}',
      verdict: { product: "Cloudflare IP Access rules", cause: "country-banned", errorCode: 1009 },
    },
    {
      name: "cut before the member that says it",
      fields: {},
      partial: true,
      body: '{"type":"about:blank","instance":"9a1b2c3d4e5f6071","error_code":1010,"error_name":"browser_signature_banned","error_category":"access_denied",',
      verdict: { product: "Browser Integrity Check", cause: "browser-signature", errorCode: 1010 },
    },
    {
      name: "an error without a page of its own, for legal reasons",
      status: 451,
      fields: {
        "content-type": "application/json; charset=utf-8",
        server: "cloudflare",
        "cf-ray": "9a1b2c3d4e5f6071-SJC",
      },
      body: '{"status":451,"error_code":1026,"error_name":"legal_block","error_category":"legal","ray_id":"9a1b2c3d4e5f6071","cloudflare_error":true}',
      verdict: { cause: "legal-block", errorCode: 1026 },
    },
  ],
};

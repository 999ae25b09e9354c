import type { Signature } from "../signature";

/**
 * What only an application can know: a token's scopes, a user's rights, a row of a table, a form's
 * token. A firewall's own answer can be JSON too, so JSON as such is no mark.
 */
export const signature: Signature = {
  id: "permissions",
  product: null,
  responder: "origin",
  documentation: "https://www.rfc-editor.org/rfc/rfc6750#section-3.1",
  marks: [
    {
      id: "bearer-scope",
      when: [
        {
          field: "www-authenticate",
          value: /\bBearer\b[^\n]{0,300}\berror="?insufficient[_ ]scope\b/i,
        },
      ],
      weight: 15,
      group: "page",
      because: { id: "because_application_knows" },
      cause: "app-permission",
      seen: 'www-authenticate: Bearer error="insufficient_scope", scope="orders.write"',
    },
    {
      // A gateway in front of the site may check tokens, too.
      id: "bearer-token",
      when: [{ field: "www-authenticate", value: /\bBearer\b[^\n]{0,300}\berror="?invalid_token\b/i }],
      weight: 8,
      group: "page",
      because: { id: "because_application_knows" },
      seen: 'www-authenticate: Bearer error="invalid_token"',
    },
    {
      id: "oauth-error",
      when: [
        {
          body: /"error(?:_code)?":\s{0,20}"(?:insufficient_scope|invalid_grant|unauthorized_client|invalid_client)"/,
          text: '"error',
        },
      ],
      weight: 14,
      group: "page",
      because: { id: "because_application_knows" },
      cause: "app-permission",
      seen: '{"error":"insufficient_scope"}',
    },
    {
      id: "scope",
      when: [
        { text: "scope" },
        {
          body: /^\s{0,20}\{[\s\S]{0,600}"[^"]{0,120}\b(?:insufficient|missing|requires?|required|lacks|not have(?: the)?)\b[^"]{0,40}\bscopes?\b/i,
        },
      ],
      weight: 12,
      group: "page",
      because: { id: "because_application_knows" },
      cause: "app-permission",
      seen: '{"message":"Missing required scope: orders.write"}',
    },
    {
      id: "user",
      when: [
        { text: "permission" },
        {
          body: /^\s{0,20}\{[\s\S]{0,600}"[^"]{0,80}\b(?:user|account|token|api key|role|caller|principal|member)\b[^"]{0,60}\b(?:not have|lacks?|has no|is missing|without|not granted)\b[^"]{0,60}\bpermissions?\b/i,
        },
      ],
      weight: 11,
      group: "page",
      because: { id: "because_application_knows" },
      cause: "app-permission",
      seen: '{"message":"The user lacks the permission orders.read"}',
    },
    {
      id: "table",
      when: [
        {
          body: /permission denied for (?:table|relation|schema|function|view|sequence|database|materialized view) ["\\\w]|new row violates row-level security policy/,
          text: "permission denied for",
        },
      ],
      weight: 18,
      group: "page",
      because: { id: "because_application_knows" },
      cause: "app-permission",
      seen: "permission denied for table orders",
    },
    {
      id: "graphql",
      when: [
        { text: '"extensions"' },
        { body: /^\s{0,20}\{[\s\S]{0,600}"errors":\s{0,20}\[\s{0,20}\{/ },
        {
          body: /"extensions":\s{0,20}\{[^{}]{0,300}"code":\s{0,20}"(?:FORBIDDEN|UNAUTHENTICATED|UNAUTHORIZED|ACCESS_DENIED)"/,
        },
      ],
      weight: 16,
      group: "page",
      because: { id: "because_application_knows" },
      cause: "app-permission",
      seen: '{"errors":[{"message":"no","extensions":{"code":"FORBIDDEN"}}]}',
    },
    {
      id: "csrf",
      when: [
        { text: "csrf" },
        {
          body: /^\s{0,20}\{[\s\S]{0,600}"(?:code|error|message|detail|reason|msg)":\s{0,20}"[^"]{0,60}csrf/i,
        },
      ],
      weight: 14,
      group: "page",
      because: { id: "because_application_knows" },
      cause: "csrf",
      seen: '{"code":"CSRF_MISSING"}',
    },
    {
      id: "problem",
      when: [
        { mediaType: /^application\/problem\+json\b/i },
        { body: /^\s{0,20}\{(?![\s\S]{0,4000}cloudflare)/i, text: '"title"' },
      ],
      weight: 9,
      group: "page",
      because: { id: "because_application_field" },
      seen: "content-type: application/problem+json",
    },
    {
      id: "guarded-fields",
      when: [
        { field: "x-permitted-cross-domain-policies", value: /^none$/ },
        { field: "x-download-options", value: /^noopen$/ },
      ],
      weight: 12,
      group: "application",
      because: { id: "because_application_field" },
      seen: "x-permitted-cross-domain-policies: none",
    },
    {
      id: "quota",
      when: [{ field: "x-ratelimit-remaining" }],
      weight: 4,
      group: "application",
      because: { id: "because_application_field" },
      seen: "x-ratelimit-remaining: 0",
    },
  ],
  examples: [
    {
      name: "a token without the scope",
      fields: {
        "x-served-by": "172.19.0.5:8080",
        "www-authenticate": 'Bearer error="insufficient_scope", scope="orders.write"',
        "content-length": "0",
      },
      verdict: { cause: "app-permission" },
    },
    {
      name: "a token that is out of date",
      fields: { "www-authenticate": 'Bearer error="invalid_token"', "content-type": "text/html" },
      body: null,
      verdict: { cause: null },
    },
    {
      name: "a scope in JSON, of which no fields were seen",
      partial: true,
      fields: {},
      body: '{\n  "error": "insufficient_scope",\n  "error_description": "No."\n}',
      verdict: { cause: "app-permission" },
    },
    {
      name: "a scope in a sentence",
      partial: true,
      fields: {},
      body: '{"ok":false,"message":"This key is missing the scope orders.write"}',
      verdict: { cause: "app-permission" },
    },
    {
      name: "a user's rights",
      partial: true,
      fields: {},
      body: '{"error":"DENIED","message":"The user does not have the permission orders.read"}',
      verdict: { cause: "app-permission" },
    },
    {
      name: "a table of the database",
      fields: { "content-type": "application/json" },
      body: '{"error":"permission denied for table orders"}',
      verdict: { cause: "app-permission" },
    },
    {
      name: "GraphQL",
      fields: { "content-type": "application/json" },
      body: '{"data":null,"errors":[{"message":"No.","path":["orders"],"extensions":{"code":"FORBIDDEN"}}]}',
      verdict: { cause: "app-permission" },
    },
    {
      name: "a form's token",
      fields: { server: "Vercel", "content-type": "application/json" },
      body: '{"ok":false,"code":"CSRF_MISSING"}',
      verdict: { cause: "csrf" },
    },
    {
      name: "a problem in the standard form",
      fields: { "content-type": "application/problem+json", "x-ratelimit-remaining": "0" },
      body: '{"type":"about:blank","title":"Forbidden","status":403}',
      verdict: { cause: null },
    },
    {
      name: "the fields of a framework that guards its pages, behind Cloudflare",
      fields: {
        server: "cloudflare",
        "cf-ray": "9a1b2c3d4e5f6071-FRA",
        "cf-cache-status": "DYNAMIC",
        "x-download-options": "noopen",
        "x-permitted-cross-domain-policies": "none",
      },
      body: null,
      verdict: { cause: null },
    },
    {
      name: "JSON that any firewall could write",
      fields: { via: "1.1 gateway.example", "content-type": "application/json" },
      body: '{"error":"forbidden","message":"You do not have permission to access this resource"}',
      verdict: { responder: "undetermined", cause: null },
    },
  ],
};

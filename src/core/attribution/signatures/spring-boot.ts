import type { Signature } from "../signature";

/** Spring Boot's page and JSON, old and new, and the sentences of Spring Security and of Spring's own check of origins. */
export const signature: Signature = {
  id: "spring-boot",
  product: "Spring Boot",
  responder: "origin",
  documentation: "https://docs.spring.io/spring-boot/reference/web/servlet.html",
  marks: [
    {
      id: "whitelabel",
      when: [
        {
          body: /There was an unexpected error \(type=Forbidden, status=403\)/,
          text: "unexpected error (type=",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: "There was an unexpected error (type=Forbidden, status=403).",
    },
    {
      id: "error-json",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"timestamp":\s{0,20}(?:"[^"]{1,40}"|\d{10,16}),\s{0,20}"status":\s{0,20}403,\s{0,20}"error":\s{0,20}"Forbidden"/,
          text: '"timestamp"',
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"timestamp":"2026-01-02T03:04:05.000+00:00","status":403,"error":"Forbidden","path":"/x"}',
    },
    {
      id: "error-json-other-order",
      when: [
        { body: /"timestamp":\s{0,20}(?:"\d{4}-\d\d-\d\dT|\d{13}\b)/, text: '"timestamp"' },
        { body: /"status":\s{0,20}403\b/ },
        { body: /"error":\s{0,20}"Forbidden"/ },
        { body: /"path":\s{0,20}"\// },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"path":"/x","error":"Forbidden","status":403,"timestamp":"2026-01-02T03:04:05.000+00:00"}',
    },
    {
      id: "security-csrf",
      when: [
        {
          body: /Invalid CSRF Token '[^']{0,200}' was found on the request parameter|Could not verify the provided CSRF token because |Invalid CSRF Token &#39;/,
          text: "csrf token",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_sentence" },
      product: "Spring Security",
      cause: "csrf",
      seen: "Invalid CSRF Token 'null' was found on the request parameter '_csrf' or header 'X-CSRF-TOKEN'.",
    },
    {
      id: "origin-check",
      when: [{ body: /^Invalid CORS request$/, text: "invalid cors request" }],
      weight: 22,
      group: "page",
      because: { id: "because_own_sentence" },
      product: "Spring",
      seen: "Invalid CORS request",
    },
  ],
  examples: [
    {
      name: "page",
      fields: { "content-type": "text/html; charset=utf-8" },
      body: "<html><body><h1>Whitelabel Error Page</h1><div>There was an unexpected error (type=Forbidden, status=403).</div></body></html>",
      verdict: { cause: "app-permission" },
    },
    {
      name: "JSON",
      fields: { "content-type": "application/json" },
      body: '{"timestamp":"2026-01-07T10:00:00.000+00:00","status":403,"error":"Forbidden","path":"/orders"}',
      verdict: { cause: "app-permission" },
    },
    {
      name: "JSON of an old version, indented",
      fields: { "content-type": "application/json" },
      body: '{\n  "timestamp": 1498762839474,\n  "status": 403,\n  "error": "Forbidden",\n  "path": "/orders"\n}',
      verdict: { cause: "app-permission" },
    },
    {
      name: "JSON, keys in another order",
      fields: { "content-type": "application/json" },
      body: '{"path":"/orders","error":"Forbidden","status":403,"timestamp":"2026-01-07T10:00:00.000+00:00"}',
      verdict: { cause: "app-permission" },
    },
    {
      name: "CSRF, on Tomcat's page",
      fields: { "content-type": "text/html; charset=utf-8" },
      body: '<!doctype html><html lang="en"><head><title>HTTP Status 403 – Forbidden</title></head><body><h1>HTTP Status 403 – Forbidden</h1><hr class="line" /><p><b>Type</b> Status Report</p><p><b>Message</b> Invalid CSRF Token &#39;null&#39; was found on the request.</p></body></html>',
      verdict: { product: "Spring Security", cause: "csrf" },
    },
    {
      name: "request of another origin",
      fields: { vary: "Origin", "content-length": "20" },
      body: "Invalid CORS request",
      verdict: { product: "Spring", cause: null },
    },
  ],
};

import type { Signature } from "../signature";

/** Spring Boot: its "whitelabel" page and the same as JSON. */
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
      when: [{ body: /^\{"timestamp":"[^"]{1,40}","status":403,"error":"Forbidden"/, text: '"status":403' }],
      weight: 25,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"timestamp":"2026-01-02T03:04:05.000+00:00","status":403,"error":"Forbidden","path":"/x"}',
    },
  ],
};

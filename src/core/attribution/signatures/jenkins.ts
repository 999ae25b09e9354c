import type { Signature } from "../signature";

/** Jenkins: its fields, and what it says to a request without its crumb, on whichever server runs it. */
export const signature: Signature = {
  id: "jenkins",
  product: "Jenkins",
  responder: "origin",
  documentation: "https://www.jenkins.io/doc/book/security/csrf-protection/",
  marks: [
    {
      id: "version",
      when: [{ field: "x-jenkins" }],
      weight: 20,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-jenkins: 2.479.1",
    },
    {
      id: "required-permission",
      when: [{ field: "x-required-permission" }],
      weight: 24,
      group: "application",
      because: { id: "because_app_field" },
      cause: "app-permission",
      seen: "x-required-permission: hudson.model.Hudson.Read",
    },
    {
      id: "crumb",
      when: [{ text: "no valid crumb was included in the request" }],
      weight: 28,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "csrf",
      seen: "No valid crumb was included in the request",
    },
  ],
  examples: [
    {
      name: "not signed in",
      fields: {
        server: "Jetty(10.0.24)",
        "x-jenkins": "2.479.1",
        "x-hudson": "1.395",
        "x-required-permission": "hudson.model.Hudson.Read",
        "content-type": "text/html; charset=utf-8",
      },
      body: "<html><head><meta http-equiv='refresh' content='1;url=/login?from=%2F'/></head><body>Sign in</body></html>",
      verdict: { cause: "app-permission" },
    },
    {
      name: "without its crumb",
      fields: { server: "nginx", "x-jenkins": "2.479.1", "content-type": "text/html; charset=utf-8" },
      body: "<html><head><title>Error 403 No valid crumb was included in the request</title></head><body><h2>HTTP ERROR 403 No valid crumb was included in the request</h2></body></html>",
      verdict: { cause: "csrf" },
    },
  ],
};

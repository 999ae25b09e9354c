import type { Signature } from "../signature";

/** Jira and Confluence, in the cloud and on a company's own servers: the fields of every answer, and what they say to a form that another site sends. */
export const signature: Signature = {
  id: "atlassian",
  product: "Jira or Confluence",
  responder: "origin",
  documentation: "https://confluence.atlassian.com/jirakb/",
  marks: [
    {
      id: "request-id",
      when: [{ field: "x-arequestid" }],
      weight: 18,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-arequestid: 600x1234x1",
    },
    {
      id: "login-reason",
      when: [{ field: "x-seraph-loginreason" }],
      weight: 20,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-seraph-loginreason: AUTHENTICATED_FAILED",
    },
    {
      id: "denied-reason",
      when: [{ field: "x-authentication-denied-reason" }],
      weight: 26,
      group: "application",
      because: { id: "because_app_field" },
      cause: "app-permission",
      seen: "x-authentication-denied-reason: CAPTCHA_CHALLENGE; login-url=https://shop.example/login.jsp",
    },
    {
      id: "xsrf",
      when: [{ body: /^\s{0,4}XSRF check failed\s{0,4}$/, text: "xsrf check failed" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "csrf",
      seen: "XSRF check failed",
    },
    {
      id: "cookie",
      when: [{ field: "set-cookie", value: /(?:^|\n)(?:atlassian\.xsrf\.token|seraph\.confluence)=/ }],
      weight: 16,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: atlassian.xsrf.token=1",
    },
  ],
  referenceIds: [{ field: "x-arequestid" }],
  examples: [
    {
      name: "program refused",
      fields: {
        "x-arequestid": "600x1234x1",
        "x-seraph-loginreason": "AUTHENTICATED_FAILED",
        "x-authentication-denied-reason": "CAPTCHA_CHALLENGE; login-url=https://shop.example/login.jsp",
        "set-cookie": "atlassian.xsrf.token=abc; Path=/",
        "content-type": "text/html; charset=utf-8",
      },
      body: "<h1>Sign in first</h1>",
      verdict: { referenceId: "600x1234x1", cause: "app-permission" },
    },
    {
      name: "form of another site",
      fields: { "content-type": "text/plain; charset=utf-8" },
      body: "XSRF check failed",
      verdict: { cause: "csrf" },
    },
  ],
};

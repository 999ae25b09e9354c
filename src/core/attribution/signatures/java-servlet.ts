import type { Signature } from "../signature";

/** Servers for Java applications, by the cookie of their sessions and the field that the servlet standard names. */
export const signature: Signature = {
  id: "java-servlet",
  product: "a Java application server",
  responder: "origin",
  documentation: "https://jakarta.ee/specifications/servlet/",
  marks: [
    {
      id: "session-cookie",
      when: [{ field: "set-cookie", value: /(?:^|\n)JSESSIONID=/ }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: JSESSIONID=1",
    },
    {
      id: "powered-by",
      when: [{ field: "x-powered-by", value: /^(?:Servlet|JSP|JSF)\//i }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-powered-by: Servlet/3.1",
    },
  ],
  examples: [
    {
      name: "session",
      fields: {
        "set-cookie": "JSESSIONID=abc; Path=/; HttpOnly",
        "content-type": "text/html; charset=utf-8",
      },
      body: "<h1>Members only</h1>",
      verdict: { cause: null },
    },
    {
      name: "named standard",
      fields: { "x-powered-by": "Servlet/3.1", "content-type": "text/html; charset=utf-8" },
      body: "<h1>Members only</h1>",
      verdict: { cause: null },
    },
  ],
};

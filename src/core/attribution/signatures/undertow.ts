import type { Signature } from "../signature";

/** Undertow, the server inside WildFly and JBoss EAP. */
export const signature: Signature = {
  id: "undertow",
  product: "Undertow (WildFly, JBoss EAP)",
  responder: "origin",
  documentation: "https://undertow.io/",
  marks: [
    {
      id: "error-page",
      when: [
        {
          body: /^\s{0,4}<html>\s{0,4}<head>\s{0,4}<title>Error<\/title>\s{0,4}<\/head>\s{0,4}<body>Forbidden<\/body>\s{0,4}<\/html>\s{0,4}$/i,
          text: "<body>forbidden</body>",
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<html><head><title>Error</title></head><body>Forbidden</body></html>",
    },
    {
      id: "powered-by",
      when: [{ field: "x-powered-by", value: /^(?:Undertow|JBossWeb)\b/i }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-powered-by: Undertow/1",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^(?:WildFly|JBoss-EAP|JBoss-AS|Undertow)\b/i }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: WildFly/11",
    },
  ],
  examples: [
    {
      name: "error page",
      fields: {
        server: "WildFly/11",
        "x-powered-by": "Undertow/1",
        "content-type": "text/html;charset=UTF-8",
      },
      body: "<html><head><title>Error</title></head><body>Forbidden</body></html>",
      verdict: { cause: null },
    },
  ],
};

import type { Signature } from "../signature";

/** Akka HTTP and Apache Pekko, for sites in Scala. */
export const signature: Signature = {
  id: "akka-http",
  product: "Akka HTTP or Apache Pekko",
  responder: "origin",
  documentation: "https://doc.akka.io/libraries/akka-http/current/routing-dsl/rejections.html",
  marks: [
    {
      id: "sentence",
      when: [
        {
          body: /^The supplied authentication is not authorized to access this resource$/,
          text: "the supplied authentication is not authorized to access this resource",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "app-permission",
      seen: "The supplied authentication is not authorized to access this resource",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^(?:akka-http|pekko-http)\// }],
      weight: 10,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: akka-http/10.2.10",
    },
  ],
  examples: [
    {
      name: "not authorized",
      fields: { server: "akka-http/10.2.10", "content-type": "text/plain; charset=utf-8" },
      body: "The supplied authentication is not authorized to access this resource",
      verdict: { cause: "app-permission" },
    },
  ],
};

import type { Signature } from "../signature";

/** WebSphere and Open Liberty: their short text, the codes of their messages, and a field of their plug-in. */
export const signature: Signature = {
  id: "websphere",
  product: "IBM WebSphere or Open Liberty",
  responder: "origin",
  documentation: "https://openliberty.io/docs/",
  marks: [
    {
      id: "authorization-failed",
      when: [
        {
          body: /^\s{0,4}Error 403: (?:AuthorizationFailed|AuthenticationFailed|[A-Z]{4,5}\d{4}[EWI]:?)/,
          text: "error 403: ",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "app-permission",
      seen: "Error 403: AuthorizationFailed",
    },
    {
      id: "message-code",
      when: [{ body: /\b(?:SRVE0\d{3}|CWWKS\d{4})[EWIA]: /, text: "error 403" }],
      weight: 22,
      group: "page",
      because: { id: "because_own_sentence" },
      seen: "Error 403: SRVE0190E: no",
    },
    {
      id: "plug-in-field",
      when: [{ field: "$wsep" }],
      weight: 20,
      group: "application",
      because: { id: "because_app_field" },
      seen: "$wsep: ",
    },
  ],
  examples: [
    {
      name: "message with its code",
      fields: { "content-type": "text/html" },
      body: "<html><body><h1>Error 403</h1><p>CWWKS9104A: not for you</p></body></html>",
      verdict: { cause: null },
    },
    {
      name: "not authorized",
      fields: { $wsep: "", "content-type": "text/html;charset=ISO-8859-1", "content-language": "en-US" },
      body: "Error 403: AuthorizationFailed\n",
      verdict: { cause: "app-permission" },
    },
  ],
};

import type { Signature } from "../signature";

/** Joomla: its pages name it, and it has words of its own for a form that is too old. */
export const signature: Signature = {
  id: "joomla",
  product: "Joomla",
  responder: "origin",
  documentation: "https://docs.joomla.org/",
  marks: [
    {
      id: "generator-tag",
      when: [
        {
          body: /<meta (?:name="generator" )?content="Joomla! - Open Source Content Management/i,
          text: 'content="joomla!',
        },
      ],
      weight: 14,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: '<meta name="generator" content="Joomla! - Open Source Content Management">',
    },
    {
      id: "invalid-token",
      when: [
        {
          body: /The (?:most recent request was denied because it (?:contained|had) an invalid security token|security token did not match\. The request was aborted to prevent any security breach)\./,
          text: "security token",
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "csrf",
      seen: "The most recent request was denied because it had an invalid security token.",
    },
  ],
  examples: [
    {
      name: "not authorised",
      fields: { server: "Apache", "content-type": "text/html; charset=utf-8" },
      body: '<html><head><meta name="generator" content="Joomla! - Open Source Content Management"></head><body><h1>403</h1></body></html>',
      verdict: { cause: "app-permission" },
    },
    {
      name: "form too old",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: "<html><body>The most recent request was denied because it had an invalid security token. Try again.</body></html>",
      verdict: { cause: "csrf" },
    },
  ],
};

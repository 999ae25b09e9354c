import type { Signature } from "../signature";

/** TYPO3, whose pages name it. */
export const signature: Signature = {
  id: "typo3",
  product: "TYPO3",
  responder: "origin",
  documentation:
    "https://docs.typo3.org/m/typo3/reference-coreapi/main/en-us/ApiOverview/ErrorAndExceptionHandling/",
  marks: [
    {
      id: "generator-tag",
      when: [{ body: /<meta (?:name="generator" )?content="TYPO3 CMS/i, text: 'content="typo3' }],
      weight: 14,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: '<meta name="generator" content="TYPO3 CMS">',
    },
    {
      id: "session-cookie",
      when: [{ field: "set-cookie", value: /(?:^|\n)(?:fe|be)_typo_user=/ }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: fe_typo_user=1",
    },
  ],
  examples: [
    {
      name: "page for members",
      fields: {
        server: "Apache",
        "set-cookie": "fe_typo_user=abc; path=/",
        "content-type": "text/html; charset=utf-8",
      },
      body: '<html><head><meta name="generator" content="TYPO3 CMS"/></head><body>Members only</body></html>',
      verdict: { cause: "app-permission" },
    },
  ],
};

import type { Signature } from "../signature";

/** SvelteKit and Astro say the same to a form that another site sends. */
export const signature: Signature = {
  id: "sveltekit",
  product: "SvelteKit or Astro",
  responder: "origin",
  documentation: "https://svelte.dev/docs/kit/configuration#csrf",
  marks: [
    {
      id: "cross-site-form",
      when: [
        {
          body: /^(?:\{\s{0,20}"message":\s{0,20}")?Cross-site [A-Z]{3,8} form submissions are forbidden/,
          text: "form submissions are forbidden",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "csrf",
      seen: "Cross-site POST form submissions are forbidden",
    },
    {
      id: "sveltekit-field",
      when: [{ field: "x-sveltekit-page" }],
      weight: 18,
      group: "application",
      because: { id: "because_app_field" },
      product: "SvelteKit",
      seen: "x-sveltekit-page: true",
    },
    {
      id: "sveltekit-page",
      when: [
        {
          body: /<script>\s{0,12}\{\s{0,12}__sveltekit_[a-z0-9]{1,12} = \{|data-sveltekit-/,
          text: "sveltekit",
        },
      ],
      weight: 12,
      group: "page",
      because: { id: "because_own_page" },
      product: "SvelteKit",
      seen: '<body data-sveltekit-preload-data="hover">',
    },
  ],
  examples: [
    {
      name: "form of another site",
      fields: { "content-type": "text/plain; charset=utf-8" },
      body: "Cross-site POST form submissions are forbidden",
      verdict: { cause: "csrf" },
    },
    {
      name: "page in the site's design",
      fields: { "x-sveltekit-page": "true", "content-type": "text/html; charset=utf-8" },
      body: '<html><body data-sveltekit-preload-data="hover"><h1>Members only</h1></body></html>',
      verdict: { product: "SvelteKit", cause: null },
    },
  ],
};

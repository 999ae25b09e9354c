/**
 * The beginning of a signature: it compiles, and the conformance test names what is still to be
 * written.
 *
 * @param {string} name the id and file name, kebab-case
 * @returns {string}
 */
export function template(name) {
  return `import type { Signature } from "../signature";

/** TODO: what it is, and what of it survives a hidden version or a page of the owner's. */
export const signature: Signature = {
  id: "${name}",
  product: "TODO",
  // "origin" for what runs at the site, "other-edge" for networks and hosted firewalls,
  // "local-network" for what stands with the visitor.
  responder: "origin",
  documentation: "https://TODO",
  marks: [
    {
      id: "stock-page",
      // A sentence or structure that only this product writes; \`text\` is in lower case.
      when: [{ text: "todo" }],
      // Decibans: a page that only it writes 25, a field that only it sets 20, a Server field 8.
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      cause: "TODO: deny-rule, app-permission, csrf … or leave it out",
      seen: "TODO: the real value in which you saw it",
    },
  ],
  examples: [
    {
      name: "TODO: the stock page",
      fields: { server: "TODO", "content-type": "text/html" },
      body: "TODO: a whole answer in our own words, with the product's structure",
      verdict: { cause: null },
    },
  ],
};
`;
}

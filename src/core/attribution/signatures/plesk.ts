import type { Signature } from "../signature";

/** Plesk: the error documents that it gives to the sites that it manages. */
export const signature: Signature = {
  id: "plesk",
  product: "Plesk",
  responder: "origin",
  documentation: "https://docs.plesk.com/en-US/obsidian/administrator-guide/websites-and-domains.65150/",
  marks: [
    {
      id: "error-documents",
      when: [{ body: /<link [^>]{0,80}href="\/error_docs\/styles\.css"/, text: "/error_docs/styles.css" }],
      weight: 20,
      group: "page",
      because: { id: "because_own_page" },
      seen: '<link href="/error_docs/styles.css" rel="stylesheet"/>',
    },
  ],
};

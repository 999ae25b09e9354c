import type { Signature } from "../signature";

/** Google's front end. It answers for Google's own services and for sites on Google Cloud alike, so it tells little. */
export const signature: Signature = {
  id: "google-front-end",
  product: "Google Front End",
  responder: "other-edge",
  documentation: "https://cloud.google.com/docs/security/infrastructure/design",
  marks: [
    {
      id: "error-page",
      when: [{ body: /<title>Error 403 \(Forbidden\)!!1<\/title>/, text: "!!1" }],
      weight: 8,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<title>Error 403 (Forbidden)!!1</title>",
    },
  ],
};

import type { Signature } from "../signature";

/** Next.js, by the field that it adds unless told otherwise. */
export const signature: Signature = {
  id: "nextjs",
  product: "Next.js",
  responder: "origin",
  documentation: "https://nextjs.org/docs/app/api-reference/config/next-config-js/poweredByHeader",
  marks: [
    {
      id: "powered-by",
      when: [{ field: "x-powered-by", value: /^Next\.js/i }],
      weight: 12,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-powered-by: Next.js",
    },
  ],
};

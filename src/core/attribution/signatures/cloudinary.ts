import type { Signature } from "../signature";

/** Cloudinary, a network for pictures and films. The error field is on its own refusals alone. */
export const signature: Signature = {
  id: "cloudinary",
  product: "Cloudinary",
  responder: "other-edge",
  documentation: "https://cloudinary.com/documentation/diagnosing_error_codes_tutorial",
  marks: [
    {
      id: "error-field",
      when: [{ field: "x-cld-error" }],
      weight: 28,
      group: "page",
      because: { id: "because_own_field" },
      seen: "x-cld-error: Unknown customer shop",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^cloudinary$/i }],
      weight: 14,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: Cloudinary",
    },
  ],
  examples: [
    {
      name: "an account that it does not know",
      status: 401,
      fields: { Server: "cloudinary", "X-Cld-Error": "Unknown customer shop", "Content-Type": "image/gif" },
      verdict: { cause: null },
    },
  ],
};

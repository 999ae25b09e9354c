import type { Signature } from "../signature";

/** GitHub, by the request id that its support asks for. */
export const signature: Signature = {
  id: "github",
  product: "GitHub",
  responder: "origin",
  documentation: "https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api",
  marks: [
    {
      id: "request-id",
      when: [{ field: "x-github-request-id" }],
      weight: 20,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-github-request-id: 18E8:0FF5:1DD8",
    },
  ],
  referenceIds: [{ field: "x-github-request-id" }],
};

import type { Signature } from "../signature";

/** Marks of any application behind Cloudflare: fields that its edge does not send with its own refusals. */
export const signature: Signature = {
  id: "application",
  product: null,
  responder: "origin",
  documentation: "https://www.rfc-editor.org/rfc/rfc9110#name-representation-data-and-meta",
  marks: [
    {
      id: "powered-by",
      when: [{ field: "x-powered-by" }],
      weight: 10,
      group: "application",
      because: { id: "because_application_field" },
      seen: "x-powered-by: NA",
    },
    {
      id: "request-id",
      when: [{ field: "x-request-id" }],
      weight: 8,
      group: "application",
      because: { id: "because_application_field" },
      seen: "x-request-id: 524043eaa0333281626dd3ecc4427c77",
    },
    {
      id: "last-modified",
      when: [{ field: "last-modified" }],
      weight: 8,
      group: "application",
      because: { id: "because_application_field" },
      seen: "last-modified: Tue, 29 Jan 2019 08:57:36 GMT",
    },
    {
      id: "etag",
      when: [{ field: "etag" }],
      weight: 8,
      group: "application",
      because: { id: "because_application_field" },
      seen: 'etag: "31b-58094fc1e3e24"',
    },
    {
      id: "render-id",
      when: [{ field: "rndr-id" }],
      weight: 10,
      group: "application",
      because: { id: "because_application_field" },
      seen: "rndr-id: 0a1b2c3d",
    },
    {
      id: "iso-charset",
      when: [{ mediaType: /charset=iso-8859-\d/i }],
      weight: 6,
      group: "application",
      because: { id: "because_application_field" },
      seen: "content-type: text/html; charset=iso-8859-1",
    },
  ],
};

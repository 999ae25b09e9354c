import type { Signature } from "../signature";

/** Marks of an application or server of the site's own that name no product: fields that it sets, and a shape of JSON that several frameworks for Node share. */
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
    {
      id: "status-code-json",
      when: [
        { body: /^\s{0,4}\{[^{}]{0,2000}"statusCode":\s{0,2}403\b/, text: '"statuscode":' },
        { body: /"error":\s{0,2}"Forbidden"/ },
        { body: /"message":/ },
      ],
      weight: 16,
      group: "page",
      because: { id: "because_application_field" },
      cause: "app-permission",
      seen: '{"statusCode":403,"error":"Forbidden","message":"no"}',
    },
  ],
  examples: [
    {
      name: "hidden platform",
      fields: { "x-powered-by": "NA", "content-type": "text/html; charset=utf-8" },
      body: "<h1>Members only</h1>",
      verdict: { cause: null },
    },
    {
      name: "numbered request",
      fields: {
        "x-request-id": "524043eaa0333281626dd3ecc4427c77",
        "rndr-id": "0a1b2c3d",
        "content-type": "application/json",
      },
      body: '{"error":"forbidden"}',
      verdict: { referenceId: "524043eaa0333281626dd3ecc4427c77", cause: null },
    },
    {
      name: "file of the operator",
      fields: {
        "last-modified": "Tue, 06 Jan 2026 08:57:36 GMT",
        etag: '"31b-58094fc1e3e24"',
        "content-type": "text/html; charset=iso-8859-1",
      },
      body: "<h1>Members only</h1>",
      verdict: { cause: null },
    },
    {
      name: "JSON of a framework for Node, keys in another order",
      fields: { "content-type": "application/json" },
      body: '{\n  "message": "No",\n  "statusCode": 403,\n  "error": "Forbidden"\n}',
      verdict: { cause: "app-permission" },
    },
  ],
};

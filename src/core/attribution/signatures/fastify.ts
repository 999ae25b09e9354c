import type { Signature } from "../signature";

/** Fastify's JSON, where it carries a code; without one hapi and others write the same. */
export const signature: Signature = {
  id: "fastify",
  product: "Fastify",
  responder: "origin",
  documentation: "https://fastify.dev/docs/latest/Reference/Errors/",
  marks: [
    {
      id: "error-json",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"statusCode":\s{0,20}403,\s{0,20}"code":\s{0,20}"[A-Z0-9_]{1,60}",\s{0,20}"error":\s{0,20}"Forbidden",\s{0,20}"message":\s{0,20}/,
          text: '"statuscode":',
        },
      ],
      weight: 18,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"statusCode":403,"code":"SHOP_NO_ENTRY","error":"Forbidden","message":"no"}',
    },
    {
      id: "csrf-code",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"statusCode":\s{0,20}403,\s{0,20}"code":\s{0,20}"FST_CSRF_/,
          text: "fst_csrf_",
        },
      ],
      weight: 20,
      group: "page",
      because: { id: "because_app_json" },
      cause: "csrf",
      seen: '{"statusCode":403,"code":"FST_CSRF_MISSING_SECRET"}',
    },
  ],
  examples: [
    {
      name: "error",
      fields: { "content-type": "application/json" },
      body: '{"statusCode":403,"code":"SHOP_NO_ENTRY","error":"Forbidden","message":"No"}',
      verdict: { cause: "app-permission" },
    },
    {
      name: "CSRF",
      fields: { "content-type": "application/json" },
      body: '{"statusCode":403,"code":"FST_CSRF_MISSING_SECRET","error":"Forbidden","message":"No"}',
      verdict: { cause: "csrf" },
    },
  ],
};

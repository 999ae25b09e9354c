import type { Signature } from "../signature";

/** NestJS: its exceptions as JSON. */
export const signature: Signature = {
  id: "nestjs",
  product: "NestJS",
  responder: "origin",
  documentation: "https://docs.nestjs.com/exception-filters",
  marks: [
    {
      id: "exception-json",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"message":\s{0,20}(?:"[^"]{1,300}"|\[[^[\]]{1,1000}\]),\s{0,20}"error":\s{0,20}"[^"]{1,120}",\s{0,20}"statusCode":\s{0,20}403\s{0,20}\}\s{0,20}$/,
          text: '"statuscode":',
        },
      ],
      weight: 18,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"message":"Forbidden resource","error":"Forbidden","statusCode":403}',
    },
    {
      id: "guard-json",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}(?:"message":\s{0,20}"Forbidden resource",|"message":\s{0,20}"Forbidden",\s{0,20}"statusCode":\s{0,20}403\s{0,20}\}|"statusCode":\s{0,20}403,\s{0,20}"message":\s{0,20}"Forbidden(?: resource)?"\s{0,20}\})/,
          text: '"message"',
        },
      ],
      weight: 17,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"statusCode":403,"message":"Forbidden"}',
    },
  ],
  examples: [
    {
      name: "guard",
      fields: { "x-powered-by": "Express", "content-type": "application/json" },
      body: '{"message":"Forbidden resource","error":"Forbidden","statusCode":403}',
      verdict: { cause: "app-permission" },
    },
    {
      name: "exception without a message",
      fields: { "content-type": "application/json" },
      body: '{"statusCode":403,"message":"Forbidden"}',
      verdict: { cause: "app-permission" },
    },
  ],
};

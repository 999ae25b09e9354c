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
          body: /^\{"message":"[^"]{1,300}","error":"Forbidden","statusCode":403\}$/,
          text: '"statuscode":403}',
        },
      ],
      weight: 18,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"message":"Forbidden resource","error":"Forbidden","statusCode":403}',
    },
  ],
};

import type { Signature } from "../signature";

/** Programs that offer gRPC over JSON (Argo CD among them): code 7 is gRPC's word for 403. */
export const signature: Signature = {
  id: "grpc-gateway",
  product: "a gRPC gateway",
  responder: "origin",
  documentation: "https://grpc-ecosystem.github.io/grpc-gateway/",
  marks: [
    {
      id: "error-json",
      when: [
        {
          body: /^\s{0,20}\{(?:\s{0,20}"error":\s{0,20}"[^"]{0,600}",)?\s{0,20}"code":\s{0,20}7,\s{0,20}"message":\s{0,20}"[^"]{0,600}"(?:,\s{0,20}"details":\s{0,20}|\s{0,20}\})/,
          text: '"code"',
        },
      ],
      weight: 20,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"code":7,"message":"permission denied","details":[]}',
    },
  ],
  examples: [
    {
      name: "permission denied",
      fields: { "content-type": "application/json" },
      body: '{"code":7,"message":"permission denied","details":[]}',
      verdict: { cause: "app-permission" },
    },
    {
      name: "old form",
      fields: { "content-type": "application/json" },
      body: '{"error":"permission denied","code":7,"message":"permission denied"}',
      verdict: { cause: "app-permission" },
    },
  ],
};

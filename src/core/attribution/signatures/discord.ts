import type { Signature } from "../signature";

/** Discord's API, which Cloudflare carries: its JSON has a number of five or six digits. */
export const signature: Signature = {
  id: "discord",
  product: "Discord",
  responder: "origin",
  documentation: "https://discord.com/developers/docs/topics/opcodes-and-status-codes",
  marks: [
    {
      id: "error-json",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"message":\s{0,20}"[^"]{1,200}",\s{0,20}"code":\s{0,20}(?:50\d{3}|40\d{3}|160\d{3}|30\d{3}|20\d{3})\}\s{0,20}$/,
          text: '"code"',
        },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"message": "Missing Permissions", "code": 50013}',
    },
    {
      id: "error-json-other-order",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"code":\s{0,20}(?:50\d{3}|40\d{3}|160\d{3}|30\d{3}|20\d{3}),\s{0,20}"message":\s{0,20}"[^"]{1,200}"\s{0,20}\}\s{0,20}$/,
          text: '"code"',
        },
      ],
      weight: 20,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"code":50013,"message":"Missing Permissions"}',
    },
  ],
  examples: [
    {
      name: "no permission",
      fields: { "content-type": "application/json" },
      body: '{"message": "Missing Permissions", "code": 50013}',
      verdict: { cause: "app-permission" },
    },
    {
      name: "no access",
      fields: { "content-type": "application/json" },
      body: '{"code":50001,"message":"Missing Access"}',
      verdict: { cause: "app-permission" },
    },
  ],
};

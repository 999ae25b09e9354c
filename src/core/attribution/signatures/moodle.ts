import type { Signature } from "../signature";

/** Moodle, by the cookie of its sessions and the JSON of its errors. */
export const signature: Signature = {
  id: "moodle",
  product: "Moodle",
  responder: "origin",
  documentation: "https://docs.moodle.org/dev/",
  marks: [
    {
      id: "session-cookie",
      when: [{ field: "set-cookie", value: /(?:^|\n)MoodleSession[A-Za-z0-9]{0,40}=/ }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: MoodleSession=1",
    },
    {
      id: "error-json",
      when: [
        { body: /"errorcode":\s{0,20}"/, text: '"errorcode"' },
        {
          body: /"moreinfourl"|"reproductionlink"|"exception":\s{0,20}"(?:moodle|required_capability|require_login)_exception"/,
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"error":"no","errorcode":"nopermissions","moreinfourl":"x"}',
    },
  ],
  examples: [
    {
      name: "no permission",
      fields: { "set-cookie": "MoodleSession=abc; path=/", "content-type": "application/json" },
      body: '{"error":"No.","errorcode":"nopermissions","stacktrace":null,"reproductionlink":"https://shop.example/"}',
      verdict: { cause: "app-permission" },
    },
  ],
};

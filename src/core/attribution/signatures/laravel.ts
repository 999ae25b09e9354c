import type { Signature } from "../signature";

/** Laravel: its page for HTTP exceptions. */
export const signature: Signature = {
  id: "laravel",
  product: "Laravel",
  responder: "origin",
  documentation: "https://laravel.com/docs/errors#http-exceptions",
  marks: [
    {
      id: "error-page",
      when: [
        {
          body: /text-lg text-gray-500 border-r border-gray-400 tracking-wider">\s{0,40}403\s/,
          text: "tracking-wider",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: '<div class="px-4 text-lg text-gray-500 border-r border-gray-400 tracking-wider">\n403 </div>',
    },
    {
      id: "invalid-signature",
      when: [{ body: /tracking-wider">\s{0,40}Invalid signature\.\s/, text: "invalid signature." }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "signed-url",
      seen: '<div class="ml-4 tracking-wider">\nInvalid signature. </div>',
    },
  ],
};

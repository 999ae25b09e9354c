import type { Signature } from "../signature";

/** Nextcloud and ownCloud, by the cookies that they give every visitor. */
export const signature: Signature = {
  id: "nextcloud",
  product: "Nextcloud or ownCloud",
  responder: "origin",
  documentation: "https://docs.nextcloud.com/",
  marks: [
    {
      id: "cookies",
      when: [
        {
          field: "set-cookie",
          value: /(?:^|\n)(?:oc_sessionPassphrase|(?:__Host-)?nc_sameSiteCookie(?:lax|strict))=/,
        },
      ],
      weight: 16,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: oc_sessionPassphrase=1",
    },
  ],
  examples: [
    {
      name: "file of somebody else",
      fields: {
        "set-cookie": ["oc_sessionPassphrase=abc; path=/", "__Host-nc_sameSiteCookielax=true; path=/"],
        "content-type": "text/html; charset=utf-8",
      },
      body: "<h1>Not for you</h1>",
      verdict: { cause: null },
    },
  ],
};

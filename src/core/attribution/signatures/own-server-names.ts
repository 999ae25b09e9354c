import type { Signature } from "../signature";

/** Servers that one site or one maker wrote for itself and that a Server field names. */
export const signature: Signature = {
  id: "own-server-names",
  product: null,
  responder: "origin",
  documentation: "https://www.rfc-editor.org/rfc/rfc9110#name-server",
  marks: [
    {
      // Reddit's network gives all answers this name, so it says who owns the server and no more.
      id: "reddit",
      when: [{ field: "server", value: /^snooserv$/ }],
      weight: 12,
      group: "server",
      because: { id: "because_server_field" },
      product: "Reddit",
      seen: "server: snooserv",
    },
    {
      // On port 5000, where developers expect their own server.
      id: "airplay",
      when: [{ field: "server", value: /^AirTunes\/[\d.]{1,20}$/ }],
      weight: 22,
      group: "server",
      because: { id: "because_server_field" },
      product: "macOS AirPlay Receiver",
      seen: "server: AirTunes/870.14.1",
    },
  ],
  examples: [
    {
      name: "Reddit",
      partial: true,
      fields: { server: "snooserv", "content-type": "text/html" },
      body: null,
      verdict: { product: "Reddit", cause: null },
    },
    {
      name: "the AirPlay receiver of a Mac, on a developer's port",
      fields: { server: "AirTunes/870.14.1", "content-length": "0" },
      verdict: { product: "macOS AirPlay Receiver", cause: null },
    },
  ],
};

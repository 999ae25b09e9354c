import type { Signature } from "../signature";

/** Phusion Passenger, which runs applications inside a web server. */
export const signature: Signature = {
  id: "passenger",
  product: "Phusion Passenger",
  responder: "origin",
  documentation: "https://www.phusionpassenger.com/docs/",
  marks: [
    {
      id: "powered-by",
      when: [{ field: "x-powered-by", value: /^Phusion Passenger/i }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-powered-by: Phusion Passenger 6.0.20",
    },
  ],
  examples: [
    {
      name: "application",
      fields: { "x-powered-by": "Phusion Passenger(R) 6.0.20", "content-type": "text/html; charset=utf-8" },
      body: "<h1>Members only</h1>",
      verdict: { cause: null },
    },
  ],
};

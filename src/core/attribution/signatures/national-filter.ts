import type { Signature } from "../signature";

/** Filters that a state or an access provider puts between its people and the network. */
export const signature: Signature = {
  id: "national-filter",
  product: "a national filter",
  responder: "local-network",
  documentation: "https://ooni.org/nettest/web-connectivity/",
  marks: [
    {
      id: "iran",
      when: [
        { body: /<iframe[^<>]{0,120} src=["']?http:\/\/10\.10\.34\.3[4-6]\b/i, text: "http://10.10.34.3" },
      ],
      weight: 36,
      group: "page",
      because: { id: "because_own_page" },
      product: "Iran's national filter",
      seen: '<iframe src="http://10.10.34.34?type=Invalid Site&policy=MainPolicy ">',
    },
    {
      id: "wirefilter",
      when: [{ field: "server", value: /^Protected by WireFilter\b/i }],
      weight: 32,
      group: "page",
      because: { id: "because_server_field" },
      product: "Saudi Arabia's national filter (WireFilter)",
      seen: "server: Protected by WireFilter 8000 (RYD-WF02-FB01)",
    },
    {
      id: "emirates",
      when: [
        {
          body: /<iframe[^<>]{0,120} src=["']?https?:\/\/proxy\.etisalat\.ae\/|https?:\/\/lighthouse\.du\.ae\b/i,
          text: ".ae",
        },
      ],
      weight: 32,
      group: "page",
      because: { id: "because_own_page" },
      product: "the United Arab Emirates' filter",
      seen: '<iframe src="http://proxy.etisalat.ae/x">',
    },
    {
      id: "india",
      when: [
        { body: /<iframe[^<>]{0,120} src=["']?https?:\/\/www\.airtel\.in\/dot\//i, text: "airtel.in/dot/" },
      ],
      weight: 32,
      group: "page",
      because: { id: "because_own_page" },
      product: "India's filter at Airtel",
      seen: '<iframe src="https://www.airtel.in/dot/">',
    },
  ],
  examples: [
    {
      name: "Iran's frame",
      fields: { Connection: "close" },
      body: '<html><head><title>M1-6\n</title></head><body><iframe src="http://10.10.34.34?type=Invalid Site&policy=MainPolicy " style="width: 100%"></iframe></body></html>',
      verdict: { product: "Iran's national filter", cause: null },
    },
    {
      name: "Saudi Arabia's",
      fields: {
        Server: "Protected by WireFilter 8000 (RYD-WF01-FB01)",
        Connection: "close",
        "Content-Type": "text/html",
      },
      body: "<p>No</p>",
      verdict: { product: "Saudi Arabia's national filter (WireFilter)", cause: null },
    },
    {
      name: "the Emirates' frame",
      fields: { "Content-Type": "text/html" },
      body: '<html><body><iframe src="http://proxy.etisalat.ae/proxy.html" width="100%"></iframe></body></html>',
      verdict: { product: "the United Arab Emirates' filter", cause: null },
    },
    {
      name: "Airtel's frame",
      fields: { "Content-Type": "text/html" },
      body: '<meta name="viewport" content="width=device-width"/><iframe src="https://www.airtel.in/dot/" width="100%"></iframe>',
      verdict: { product: "India's filter at Airtel", cause: null },
    },
  ],
};

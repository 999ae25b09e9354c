import type { Signature } from "../signature";

/** Akamai, known by its reference number. Apache Traffic Server and tinyproxy share the headline, Squid shares Mime-Version. */
export const signature: Signature = {
  id: "akamai",
  product: "Akamai",
  responder: "other-edge",
  documentation: "https://techdocs.akamai.com/edge-diagnostics/docs/error-codes",
  marks: [
    {
      id: "reference",
      when: [
        {
          body: /\breference(?:&#32;|[^<>\d#&]){0,24}(?:<[^<>]{1,60}>\s{0,8}){0,2}(?:&#35;|#)?\d{1,3}(?:\.|&#46;)[0-9a-f]{6,8}(?:\.|&#46;)\d{9,10}(?:\.|&#46;)[0-9a-f]{4,10}\b/i,
          text: "reference",
        },
      ],
      weight: 36,
      group: "page",
      because: { id: "because_reference_number" },
      seen: "Reference #18.7683d717.1583965250.9b1496",
    },
    {
      id: "reference-field",
      when: [{ field: "x-reference-error", value: /^\d{1,3}\.[0-9a-f.]{10,40}$/i }],
      weight: 36,
      group: "page",
      because: { id: "because_chosen_by_edge" },
      seen: "x-reference-error: 18.7683d717.1583965250.9b1496",
    },
    {
      id: "quoted-url",
      when: [
        {
          body: /You don(?:'|&#39;|’)t have permission to access (?:"|&quot;|&#34;)https?(?::|&#58;)(?:\/|&#47;){2}/i,
          text: "have permission to access",
        },
      ],
      weight: 32,
      group: "page",
      because: { id: "because_own_sentence" },
      seen: 'You don\'t have permission to access "http&#58;&#47;&#47;shop&#46;example&#47;" on this server.',
    },
    {
      id: "denied-page",
      when: [
        { field: "mime-version", value: /^1\.0$/ },
        {
          body: /<H1>Access Denied<\/H1>\s{0,8}You don(?:'|&#39;|’)t have permission to access/i,
          text: "access denied",
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      seen: "mime-version: 1.0",
    },
    {
      id: "edgesuite",
      when: [
        {
          body: /https?(?::|&#58;)(?:&#47;|\/){2}errors(?:\.|&#46;)edgesuite(?:\.|&#46;)net/,
          text: "edgesuite",
        },
      ],
      weight: 36,
      group: "page",
      because: { id: "because_own_page" },
      seen: "https://errors.edgesuite.net/18.4d4a1602",
    },
    {
      id: "proof-of-work",
      when: [{ body: /id=["']?sec-(?:if-)?cpt-container\b|["']sec-cp-challenge["']\s{0,4}:/, text: "sec-" }],
      weight: 30,
      group: "page",
      because: { id: "because_own_page" },
      cause: "challenge",
      seen: '<div id="sec-if-cpt-container">',
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^AkamaiGHost$/i }],
      weight: 20,
      group: "server",
      because: { id: "because_chosen_by_edge" },
      seen: "server: AkamaiGHost",
    },
    {
      // A file of the customer's that lies with Akamai: no application was asked.
      id: "net-storage",
      when: [{ field: "server", value: /^AkamaiNetStorage$/i }],
      weight: 18,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: AkamaiNetStorage",
    },
    {
      // Besides its servers, only Squid writes this old field, and says so in another.
      id: "nameless",
      when: [
        { field: "mime-version", value: /^1\.0$/ },
        { noField: "x-squid-error" },
        { noField: "server" },
        { noField: "via" },
        { field: "content-type", value: /^text\/html$/i },
        { field: "expires" },
      ],
      weight: 18,
      group: "page",
      because: { id: "because_own_field" },
      seen: "mime-version: 1.0",
    },
    {
      // The same behind Cloudflare, which writes its own name over the one that was missing.
      id: "nameless-carried",
      when: [
        { field: "mime-version", value: /^1\.0$/ },
        { noField: "x-squid-error" },
        { field: "server", value: /^cloudflare$/i },
        { noField: "via" },
        { field: "content-type", value: /^text\/html$/i },
        { field: "expires" },
      ],
      weight: 18,
      group: "page",
      because: { id: "because_own_field" },
      seen: "mime-version: 1.0",
    },
  ],
  referenceIds: [
    {
      body: /\breference(?:&#32;|[^<>\d#&]){0,24}(?:<[^<>]{1,60}>\s{0,8}){0,2}(?:&#35;|#)?(\d{1,3}(?:\.|&#46;)[0-9a-f]{6,8}(?:\.|&#46;)\d{9,10}(?:\.|&#46;)[0-9a-f]{4,10})\b/i,
    },
    {
      body: /errors(?:\.|&#46;)edgesuite(?:\.|&#46;)net(?:\/|&#47;)(\d{1,3}(?:\.|&#46;)[0-9a-f]{6,8}(?:\.|&#46;)\d{9,10}(?:\.|&#46;)[0-9a-f]{4,10})\b/i,
    },
    { field: "x-reference-error" },
    { field: "akamai-grn" },
  ],
  examples: [
    {
      name: "a customer's page out of its storage",
      fields: { Server: "AkamaiNetStorage", "Content-Type": "text/html", ETag: '"0a1b2c3d4e5f"' },
      body: null,
      verdict: { cause: null },
    },
    {
      name: "the page of today, everything escaped",
      fields: {
        Server: "AkamaiGHost",
        "Mime-Version": "1.0",
        "Content-Type": "text/html",
        "Server-Timing": "cdn-cache; desc=HIT, edge; dur=1",
      },
      body: '<HTML><HEAD>\n<TITLE>No entry</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don\'t have permission to access "http&#58;&#47;&#47;shop&#46;example&#47;" on this server.<P>\nReference&#32;&#35;18&#46;5a1bc2d3&#46;1790000001&#46;4f5e6d7\n<P>\nhttps&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;5a1bc2d3&#46;1790000001&#46;4f5e6d7\n</P>\n</BODY>\n</HTML>\n',
      verdict: { cause: null, referenceId: "18.5a1bc2d3.1790000001.4f5e6d7" },
    },
    {
      name: "the page of 2016, without a Server field",
      fields: { "mime-version": "1.0", "content-type": "text/html" },
      body: "<HTML><BODY>\n<H1>Access Denied</H1>\n\nYou don't have permission to access /cart on this server.<P>\nReference #18.5a1bc2d3.1490000001.4f5e6d7\n</BODY></HTML>",
      verdict: { cause: null, referenceId: "18.5a1bc2d3.1490000001.4f5e6d7" },
    },
    {
      name: "the customer's own page, with the number in a field",
      fields: { "X-Reference-Error": "9.5a1bc2d3.1790000001.4f5e6d7", "Content-Type": "text/html" },
      body: "<h1>The shop is closed to you</h1>",
      verdict: { cause: null, referenceId: "9.5a1bc2d3.1790000001.4f5e6d7" },
    },
    {
      name: "the proof of work of its bot manager",
      status: 429,
      fields: { "content-type": "text/html", "akamai-grn": "0.5a1bc2d3.1790000001.4f5e6d7" },
      body: '<div id="sec-if-cpt-container"><p>One moment</p></div>',
      verdict: { cause: "challenge", referenceId: "0.5a1bc2d3.1790000001.4f5e6d7" },
    },
    {
      name: "without its name, the body withheld",
      fields: {
        "Mime-Version": "1.0",
        "Content-Type": "text/html",
        "Content-Length": "427",
        Expires: "Wed, 25 Nov 2026 03:30:00 GMT",
        Date: "Wed, 25 Nov 2026 03:30:00 GMT",
        Connection: "close",
        "Server-Timing": "cdn-cache; desc=HIT, edge; dur=1",
      },
      body: null,
      verdict: { cause: null },
    },
    {
      name: "the same behind Cloudflare, which asked somebody: this network or the site behind it",
      fields: {
        "Mime-Version": "1.0",
        "Content-Type": "text/html",
        Expires: "Wed, 25 Nov 2026 03:30:00 GMT",
        server: "cloudflare",
        "cf-ray": "9a1b2c3d4e5f6071-FRA",
        "cf-cache-status": "DYNAMIC",
      },
      body: null,
      verdict: { responder: "undetermined", cause: null },
    },
  ],
};

import type { Signature } from "../signature";

// Names that a network or its firewall writes into the Server field of its own refusals.
const NOT_A_NETWORK =
  /^(?!cloudfront$|cloudflare|varnish|akamai|fastly|sucuri|imperva|incapsula|vercel|netlify|none$|-$)\S/i;
const FASTLY_CACHE = /\bcache-[a-z]{2,5}[\w-]{3,20}-[A-Z]{3}\b/;

/**
 * What networks other than Cloudflare say of answers that they fetched, and not of their own
 * refusals: a Server field that is not theirs, the time they waited for the site, an answer kept
 * in the cache. Sucuri says MISS of its refusals too, and Squid MISS from, so those are not here.
 */
export const signature: Signature = {
  id: "asked-by-network",
  product: null,
  responder: "origin",
  documentation: "https://www.rfc-editor.org/rfc/rfc9211",
  marks: [
    {
      // A page that the owner chose for CloudFront's errors comes from storage: with its date, or kept for a while.
      id: "cloudfront",
      when: [
        { field: "x-cache", value: /^(?:Error|Miss) from cloudfront$/i },
        { field: "server", value: NOT_A_NETWORK },
        { field: "x-amz-cf-id" },
        { noField: "age" },
        { noField: "last-modified" },
      ],
      weight: 13,
      group: "server",
      because: { id: "because_network_kept_server" },
      seen: "x-cache: Error from cloudfront",
    },
    {
      id: "fastly-server",
      when: [
        { field: "x-served-by", value: FASTLY_CACHE },
        { field: "server", value: NOT_A_NETWORK },
        { noField: "retry-after" },
      ],
      weight: 13,
      group: "server",
      because: { id: "because_network_kept_server" },
      seen: "x-served-by: cache-fra19122-FRA",
    },
    {
      id: "fastly-waited",
      when: [
        { field: "x-timer", value: /^S\d{8,12}\.\d{1,9},VS0,VE(?:[5-9]\d|\d{3,6})$/ },
        { noField: "server" },
        { noField: "retry-after" },
      ],
      weight: 11,
      group: "origin-asked",
      because: { id: "because_network_asked" },
      seen: "x-timer: S1790000001.123456,VS0,VE187",
    },
    {
      id: "fastly-kept",
      when: [
        { field: "x-cache", value: /(?:^|, )HIT$/ },
        { field: "x-cache-hits", value: /(?:^|, )[1-9]\d{0,9}$/ },
        { field: "x-served-by", value: FASTLY_CACHE },
      ],
      weight: 12,
      group: "origin-asked",
      because: { id: "because_network_asked" },
      seen: "x-cache: HIT",
    },
    {
      id: "akamai-waited",
      when: [{ field: "server-timing", value: /(?:^|[\s,])origin; ?dur=[1-9]/ }],
      weight: 14,
      group: "origin-asked",
      because: { id: "because_network_asked" },
      seen: "server-timing: cdn-cache; desc=MISS, edge; dur=14, origin; dur=120",
    },
    {
      id: "azure",
      when: [
        { field: "x-cache", value: /^TCP_(?:MISS|HIT|REMOTE_HIT|REVALIDATED_HIT)$/ },
        { field: "x-azure-ref" },
      ],
      weight: 12,
      group: "origin-asked",
      because: { id: "because_network_asked" },
      seen: "x-cache: TCP_MISS",
    },
    {
      id: "vercel",
      when: [
        { field: "x-vercel-cache", value: /^(?:MISS|BYPASS|HIT|STALE|PRERENDER|REVALIDATED)$/ },
        { noField: "x-vercel-mitigated" },
        { noField: "x-vercel-error" },
      ],
      weight: 12,
      group: "origin-asked",
      because: { id: "because_network_asked" },
      seen: "x-vercel-cache: MISS",
    },
    {
      id: "google",
      when: [{ field: "server-timing", value: /(?:^|[\s,])gfet4t7; ?dur=[1-9]/ }],
      weight: 11,
      group: "origin-asked",
      because: { id: "because_network_asked" },
      seen: "server-timing: gfet4t7; dur=848",
    },
    {
      // RFC 9211: the status that the next server gave.
      id: "cache-status",
      when: [{ field: "cache-status", value: /;\s{0,4}fwd-status=4\d\d\b/ }],
      weight: 14,
      group: "origin-asked",
      because: { id: "because_network_asked" },
      seen: "cache-status: ExampleCache; fwd=uri-miss; fwd-status=403",
    },
    {
      // RFC 9209: the status that the proxy received.
      id: "proxy-status",
      when: [{ field: "proxy-status", value: /;\s{0,4}received-status=4\d\d\b/ }],
      weight: 14,
      group: "origin-asked",
      because: { id: "because_network_asked" },
      seen: "proxy-status: ExampleCDN; received-status=403",
    },
  ],
  examples: [
    {
      name: "a server that says little, behind CloudFront",
      fields: {
        Server: "Example-Web",
        "Content-Type": "text/html",
        "X-Cache": "Error from cloudfront",
        Via: "1.1 0123456789abcdef.cloudfront.net (CloudFront)",
        "X-Amz-Cf-Pop": "FRA60-P1",
        "X-Amz-Cf-Id": "Ab3dEf6hIj9lMn2pQr5tUv8xYz1bCd4fGh7jKl0nOp3r==",
      },
      body: null,
      verdict: { cause: null },
    },
    {
      name: "a stored page that CloudFront puts in the place of an error, whoever refused",
      fields: {
        Server: "Example-Store",
        "Last-Modified": "Tue, 06 Jan 2026 08:57:36 GMT",
        "X-Cache": "Error from cloudfront",
        "X-Amz-Cf-Id": "Ab3dEf6hIj9lMn2pQr5tUv8xYz1bCd4fGh7jKl0nOp3r==",
        Age: "73",
      },
      body: null,
      verdict: { responder: "undetermined", cause: null },
    },
    {
      name: "a server that says little, behind Fastly",
      fields: {
        Server: "Example-Web",
        Via: "1.1 varnish",
        "X-Served-By": "cache-fra19122-FRA",
        "X-Cache": "MISS",
        "X-Cache-Hits": "0",
        "Content-Type": "text/html",
      },
      body: null,
      verdict: { cause: null },
    },
    {
      name: "no Server field, but Fastly waited",
      fields: {
        Via: "1.1 varnish",
        "X-Served-By": "cache-fra19122-FRA",
        "X-Cache": "MISS",
        "X-Timer": "S1790000001.123456,VS0,VE187",
      },
      body: null,
      verdict: { cause: null },
    },
    {
      name: "an answer that Fastly kept",
      fields: {
        Via: "1.1 varnish, 1.1 varnish",
        "X-Served-By": "cache-fra19122-FRA, cache-ams21033-AMS",
        "X-Cache": "MISS, HIT",
        "X-Cache-Hits": "0, 3",
      },
      body: null,
      verdict: { cause: null },
    },
    {
      name: "an answer for which Akamai waited",
      fields: {
        "Content-Type": "text/html",
        "Server-Timing": "cdn-cache; desc=MISS, edge; dur=14, origin; dur=120",
      },
      body: null,
      verdict: { cause: null },
    },
    {
      name: "an answer that Azure Front Door fetched",
      fields: {
        "X-Cache": "TCP_MISS",
        "x-azure-ref": "20261125T033000Z-17a1b2c3d4e5f6a7hC1FRAabcd00000001234",
      },
      body: null,
      verdict: { cause: null },
    },
    {
      name: "an answer of a program on Vercel",
      fields: {
        Server: "Vercel",
        "X-Vercel-Cache": "MISS",
        "X-Vercel-Id": "fra1::iad1::ab1cd-1790000001123-0123456789ab",
      },
      body: "No.",
      verdict: { cause: null },
    },
    {
      name: "an answer for which Google's front end waited",
      fields: { "Content-Type": "application/json", "Server-Timing": "gfet4t7; dur=848" },
      body: null,
      verdict: { cause: null },
    },
    {
      name: "a cache that gives the status it was given",
      fields: { "Cache-Status": "ExampleCache; fwd=uri-miss; fwd-status=403", "Content-Type": "text/html" },
      body: "<h1>Members only</h1>",
      verdict: { cause: null },
    },
    {
      name: "a proxy that gives the status it was given",
      fields: { "Proxy-Status": "ExampleCDN; received-status=403", "Content-Type": "text/html" },
      body: "<h1>Members only</h1>",
      verdict: { cause: null },
    },
  ],
};

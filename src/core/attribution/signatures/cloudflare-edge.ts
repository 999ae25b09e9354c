import type { Signature } from "../signature";

/** The origin was asked. Of 926 pages that Cloudflare made itself, none had one of these (only its text `error code: 1000` has). */
const FETCHED = /^\s*(?:DYNAMIC|MISS|EXPIRED|BYPASS)\s*$/i;
// The second suffix is on answers of some data centres (`-SJC-PIG`).
const RAY = /^\s*[0-9a-f]{16}(?:-[a-z]{3}(?:-[a-z]{3})?)?\s*$/i;

/**
 * What the fields of a response that Cloudflare carried say about who made it. `server: cloudflare`
 * and `cf-ray` themselves are on everything that passes through and are no evidence.
 */
export const signature: Signature = {
  id: "cloudflare-edge",
  product: null,
  responder: "cloudflare",
  documentation: "https://developers.cloudflare.com/cache/concepts/cache-responses/",
  marks: [
    {
      id: "edge-caching-fields",
      when: [
        {
          field: "cache-control",
          value: /^private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0$/i,
        },
        { field: "expires", value: /^Thu, 01 Jan 1970 00:00:01 GMT$/i },
        { field: "cf-ray", value: RAY },
      ],
      weight: 22,
      group: "edge-fields",
      because: { id: "because_cf_edge_fields" },
      product: "Cloudflare",
      seen: "cache-control: private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0",
    },
    {
      id: "short-cache",
      when: [
        { field: "cache-control", value: /^max-age=15$/i },
        { field: "x-frame-options", value: /^SAMEORIGIN$/i },
        { field: "cf-ray", value: RAY },
      ],
      weight: 10,
      group: "edge-fields",
      because: { id: "because_cf_short_cache" },
      product: "Cloudflare",
      seen: "cache-control: max-age=15",
    },
    {
      id: "edge-caching-beside-its-log",
      // Where `cf-ray` was cut off: Cloudflare's error log instead of it.
      when: [
        {
          field: "cache-control",
          value: /^private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0$/i,
        },
        { field: "nel", value: /"report_to":\s?"cf-nel"/ },
      ],
      weight: 16,
      group: "edge-fields",
      because: { id: "because_cf_edge_fields" },
      product: "Cloudflare",
      seen: "cache-control: private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0",
    },
    {
      id: "edge-caching-in-any-order",
      // As programs print it that keep such lists in sets.
      when: [
        {
          field: "cache-control",
          value:
            /^(?=.{0,100}\bprivate\b)(?=.{0,100}\bmax-age=0\b)(?=.{0,100}\bno-store\b)(?=.{0,100}\bpost-check=0\b)(?=.{0,100}\bpre-check=0\b)[\w=, -]{60,100}$/i,
        },
        { field: "cf-ray", value: RAY },
      ],
      weight: 14,
      group: "edge-fields",
      because: { id: "because_cf_edge_fields" },
      product: "Cloudflare",
      seen: "cache-control: no-store, must-revalidate, no-cache, max-age=0, private, post-check=0, pre-check=0",
    },
    {
      id: "no-cache-status",
      when: [{ noField: "cf-cache-status" }, { field: "cf-ray", value: RAY }],
      weight: 5,
      group: "origin-asked",
      because: { id: "because_cache_status_missing" },
      seen: "no cf-cache-status field beside cf-ray",
    },
    {
      id: "no-origin-time",
      when: [
        { field: "server-timing", value: /\bcfOrigin;dur=0(?:\.0{1,6})?(?![\d.])/i },
        { noField: "cf-cache-status" },
      ],
      weight: 8,
      group: "origin-asked",
      because: { id: "because_no_origin_time" },
      seen: "server-timing: cfEdge;dur=2,cfOrigin;dur=0",
    },
    {
      id: "fetched",
      when: [{ field: "cf-cache-status", value: FETCHED }],
      supports: "origin",
      weight: 20,
      group: "origin-asked",
      because: { id: "because_cache_status_origin" },
      seen: "cf-cache-status: DYNAMIC",
    },
    {
      id: "from-cache",
      when: [{ field: "cf-cache-status", value: /^\s*(?:HIT|STALE|UPDATING|REVALIDATED)\s*$/i }],
      supports: "origin",
      weight: 15,
      group: "origin-asked",
      because: { id: "because_cache_status_cached" },
      seen: "cf-cache-status: HIT",
    },
    {
      id: "origin-time",
      when: [{ field: "server-timing", value: /\bcfOrigin;dur=(?:[1-9]|0\.\d{0,4}[1-9])/i }],
      supports: "origin",
      weight: 18,
      group: "origin-asked",
      because: { id: "because_origin_time" },
      seen: "server-timing: cfEdge;dur=6,cfOrigin;dur=149",
    },
    {
      id: "fetched-by-timing",
      when: [{ field: "server-timing", value: /\bcfCacheStatus;desc="?(?:DYNAMIC|MISS|EXPIRED|BYPASS)/i }],
      supports: "origin",
      weight: 20,
      group: "origin-asked",
      because: { id: "because_cache_status_origin" },
      seen: 'server-timing: cfCacheStatus;desc="DYNAMIC"',
    },
  ],
  examples: [
    {
      name: "caching fields of Cloudflare's own pages, the body withheld",
      fields: {
        "cache-control": "private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0",
        expires: "Thu, 01 Jan 1970 00:00:01 GMT",
        "x-frame-options": "SAMEORIGIN",
        "server-timing": "cfEdge;dur=2,cfOrigin;dur=0",
        server: "cloudflare",
        "cf-ray": "9a1b2c3d4e5f6071-ORD",
      },
      body: null,
      verdict: { product: "Cloudflare", cause: null },
    },
    {
      name: "caching fields of block pages until 2024, the body withheld",
      fields: {
        "cache-control": "max-age=15",
        "x-frame-options": "SAMEORIGIN",
        server: "cloudflare",
        "cf-ray": "9a1b2c3d4e5f6071-SJC-PIG",
      },
      body: null,
      verdict: { product: "Cloudflare", cause: null },
    },
    {
      name: "the same where the paste ends before Server and cf-ray",
      fields: {
        "cache-control": "private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0",
        expires: "Thu, 01 Jan 1970 00:00:01 GMT",
        nel: '{"success_fraction":0,"report_to":"cf-nel","max_age":604800}',
      },
      body: null,
      partial: true,
      verdict: { product: "Cloudflare", cause: null },
    },
    {
      name: "the same in another order, of a paste",
      fields: {
        "cache-control": "no-store, must-revalidate, no-cache, max-age=0, private, post-check=0, pre-check=0",
        server: "cloudflare",
        "cf-ray": "9a1b2c3d4e5f6071-ORD",
      },
      body: null,
      partial: true,
      verdict: { product: "Cloudflare", cause: null },
    },
    {
      name: "the origin was asked, an empty body",
      fields: { "cf-cache-status": "DYNAMIC", server: "cloudflare", "cf-ray": "9a1b2c3d4e5f6071-SJC" },
      verdict: { responder: "origin", cause: null },
    },
    {
      name: "an answer of the origin's that was kept",
      fields: { "cf-cache-status": "HIT", age: "12", server: "cloudflare", "cf-ray": "9a1b2c3d4e5f6071-SJC" },
      verdict: { responder: "origin", cause: null },
    },
    {
      name: "time was spent waiting for the origin, and Server-Timing alone says it",
      fields: {
        "server-timing": 'cfCacheStatus;desc="DYNAMIC", cfEdge;dur=6,cfOrigin;dur=149',
        server: "cloudflare",
        "cf-ray": "9a1b2c3d4e5f6071-SJC",
      },
      verdict: { responder: "origin", cause: null },
    },
  ],
};

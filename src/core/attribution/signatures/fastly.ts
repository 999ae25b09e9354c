import type { Signature } from "../signature";

/** Fastly. X-Served-By is on what it passes on, too; only what it makes itself says to retry after 0 seconds. */
export const signature: Signature = {
  id: "fastly",
  product: "Fastly",
  responder: "other-edge",
  documentation: "https://www.fastly.com/documentation/reference/http/http-headers/X-Served-By/",
  marks: [
    {
      id: "error-page",
      when: [
        {
          body: /Details: cache-[a-z]{2,5}[\w-]{3,30}-[A-Z]{3} \d{8,12} \d{1,12}/i,
          text: "details: cache-",
        },
      ],
      weight: 34,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<p>Details: cache-hhn4043-HHN 1583965250 2137484</p>",
    },
    {
      id: "not-the-sites-varnish",
      when: [
        {
          body: /Details: cache-[a-z]{2,5}[\w-]{3,30}-[A-Z]{3} \d{8,12} \d{1,12}/i,
          text: "details: cache-",
        },
      ],
      supports: "origin",
      weight: -40,
      group: "varnish",
      because: { id: "because_own_page" },
      seen: "<p>Details: cache-hhn4043-HHN 1583965250 2137484</p>",
    },
    {
      id: "synthetic",
      when: [
        { field: "x-served-by", value: /\bcache-[a-z]{2,5}[\w-]{3,20}-[A-Z]{3}\b/ },
        { field: "retry-after", value: /^0$/ },
      ],
      weight: 18,
      group: "page",
      because: { id: "because_chosen_by_edge" },
      seen: "x-served-by: cache-hhn4043-HHN",
    },
    {
      id: "varnish-name",
      when: [
        { field: "server", value: /^Varnish$/ },
        { field: "x-served-by", value: /\bcache-[a-z]{2,5}[\w-]{3,20}-[A-Z]{3}\b/ },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_chosen_by_edge" },
      seen: "server: Varnish",
    },
    {
      id: "behind-cloudflare",
      when: [
        { field: "x-served-by", value: /\bcache-[a-z]{2,5}[\w-]{3,20}-[A-Z]{3}\b/ },
        { field: "cf-cache-status" },
      ],
      supports: "origin",
      weight: -12,
      group: "between",
      because: { id: "because_edge_between" },
      seen: "x-served-by: cache-hhn4043-HHN",
    },
  ],
  referenceIds: [
    { body: /Details: (cache-[a-z]{2,5}[\w-]{3,30}-[A-Z]{3} \d{8,12} \d{1,12})/i },
    { field: "x-fastly-unique-id" },
    { field: "x-fastly-request-id" },
  ],
  examples: [
    {
      name: "its own error page, Varnish's with the name of a Fastly cache",
      fields: {
        Server: "Varnish",
        "Retry-After": "0",
        "Content-Type": "text/html; charset=utf-8",
        Via: "1.1 varnish",
        "X-Served-By": "cache-fra-etou8220034-FRA",
        "X-Cache": "MISS",
        "X-Timer": "S1790000001.123456,VS0,VE0",
      },
      body: "<html><head><title>403 Denied</title></head><body><h1>Error 403 Denied</h1><p>Denied</p><h3>Error 54113</h3><p>Details: cache-fra-etou8220034-FRA 1790000001 2137484</p><hr><p>Varnish cache server</p></body></html>",
      verdict: { cause: null, referenceId: "cache-fra-etou8220034-FRA 1790000001 2137484" },
    },
    {
      name: "the page of 2019",
      fields: { "Retry-After": "0", "X-Served-By": "cache-fra19122-FRA", "Content-Type": "text/html" },
      body: "<h1>Error 403 Denied</h1><p>Denied</p><h3>Guru Mediation:</h3><p>Details: cache-fra19122-FRA 1550000001 2137484</p>",
      verdict: { cause: null, referenceId: "cache-fra19122-FRA 1550000001 2137484" },
    },
    {
      name: "a page that its customer wrote",
      fields: {
        "retry-after": "0",
        "x-served-by": "cache-fra19122-FRA, cache-ams21033-AMS",
        "x-cache": "MISS, MISS",
        "x-cache-hits": "0, 0",
        "content-type": "text/html",
      },
      body: "<p>Your country is not on our list.</p>",
      verdict: { cause: null },
    },
    {
      name: "an answer behind Cloudflare, its own or the site's",
      fields: {
        server: "cloudflare",
        "cf-ray": "9a1b2c3d4e5f6071-FRA",
        "cf-cache-status": "DYNAMIC",
        "x-served-by": "cache-fra19122-FRA",
        "x-cache": "MISS",
      },
      body: null,
      verdict: { responder: "undetermined", product: null, cause: null },
    },
  ],
};

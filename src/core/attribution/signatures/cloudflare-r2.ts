import type { Signature } from "../signature";

/**
 * R2, Cloudflare's storage: the page of public buckets, and the XML of its S3 interface, which is
 * shorter than that of other stores (no request id). Behind a Worker the site itself may answer so,
 * so the XML only holds the balance against other stores.
 */
export const signature: Signature = {
  id: "cloudflare-r2",
  product: "Cloudflare R2",
  responder: "cloudflare",
  documentation: "https://developers.cloudflare.com/r2/buckets/public-buckets/",
  marks: [
    {
      id: "page",
      when: [
        {
          body: /<h\d[^<>]{0,80}>\s{0,8}Error (?:401|403|404)\s{0,8}<\/h\d>\s{0,40}<h\d[^<>]{0,80}>\s{0,8}(?:This bucket cannot be viewed|Object not found)\s{0,8}<\/h\d>/i,
          text: "<h",
        },
      ],
      weight: 32,
      group: "answer",
      because: { id: "because_own_page" },
      cause: "object-storage",
      seen: "<h1>Error 401</h1><h3>This bucket cannot be viewed</h3>",
    },
    {
      id: "page-as-read",
      when: [
        {
          body: /^[^<]{0,400}Error 40[134]\s{1,8}(?:This bucket cannot be viewed|Object not found\s{1,8}This object does not exist or is not publicly accessible)/i,
          text: "error 40",
        },
      ],
      weight: 28,
      group: "answer",
      because: { id: "because_own_sentence" },
      cause: "object-storage",
      seen: "Error 401\nThis bucket cannot be viewed",
    },
    {
      id: "signature-version",
      when: [
        {
          body: /<Code>Unauthorized<\/Code>\s{0,8}<Message>SigV2 authorization is not supported\. Please use SigV4 instead\./,
          text: "sigv2 authorization is not supported",
        },
      ],
      weight: 26,
      group: "answer",
      because: { id: "because_own_sentence" },
      cause: "signed-url",
      seen: "<Error><Code>Unauthorized</Code><Message>SigV2 authorization is not supported. Please use SigV4 instead.</Message></Error>",
    },
    {
      id: "short-xml",
      when: [
        {
          body: /^\s{0,20}(?:<\?xml [^<>]{0,80}\?>)?\s{0,20}<Error>\s{0,20}<Code>[A-Za-z]{4,40}<\/Code>\s{0,20}<Message>[^<>]{0,300}<\/Message>\s{0,20}<\/Error>\s{0,20}$/,
          text: "<error>",
        },
        { noField: "cf-cache-status" },
        { noField: "x-amz-request-id" },
        { field: "cf-ray" },
      ],
      weight: 18,
      group: "answer",
      because: { id: "because_cf_r2_xml" },
      seen: "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>",
    },
  ],
  examples: [
    {
      name: "a bucket that is not public",
      status: 401,
      fields: { "content-type": "text/html", server: "cloudflare", "cf-ray": "9a1b2c3d4e5f6071-SJC" },
      body: "<!DOCTYPE html><html><head><title>Unauthorized</title></head><body><section><h1>Error 401</h1><h3>This bucket cannot be viewed</h3></section></body></html>",
      verdict: { cause: "object-storage" },
    },
    {
      name: "the same as it was read",
      fields: {},
      partial: true,
      body: "Error 401\nThis bucket cannot be viewed\nSomething more.",
      verdict: { cause: "object-storage" },
    },
    {
      name: "an old kind of signature",
      status: 401,
      fields: { "content-type": "application/xml", server: "cloudflare", "cf-ray": "9a1b2c3d4e5f6071-SJC" },
      body: "<Error><Code>Unauthorized</Code><Message>SigV2 authorization is not supported. Please use SigV4 instead.</Message></Error>",
      verdict: { cause: "signed-url" },
    },
    {
      name: "a wrong signature, which another store behind Cloudflare could report in the same words",
      fields: { "content-type": "application/xml", server: "cloudflare", "cf-ray": "9a1b2c3d4e5f6071-SJC" },
      body: '<?xml version="1.0" encoding="UTF-8"?><Error><Code>SignatureDoesNotMatch</Code><Message>It does not match.</Message></Error>',
      verdict: { responder: "undetermined", product: "S3-compatible storage", cause: "signed-url" },
    },
  ],
};

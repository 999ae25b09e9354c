import type { Signature } from "../signature";

/** Azure Front Door and its WAF. X-Azure-Ref is also on what it passes on. */
export const signature: Signature = {
  id: "azure-front-door",
  product: "Azure Front Door",
  responder: "other-edge",
  documentation: "https://learn.microsoft.com/azure/web-application-firewall/afds/waf-front-door-tuning",
  marks: [
    {
      id: "blocked-page",
      when: [
        { text: "the request is blocked." },
        {
          body: /id=["']?errorref\b|Ref A: [0-9A-F]{32} Ref B: |The request is blocked\.\s{0,8}(?:<[^<>]{1,60}>\s{0,8}){0,6}(?:[0-9]{8}T\d{6}Z-[0-9a-z]{10,60}|0[\w+/]{30,200})/i,
        },
      ],
      weight: 36,
      group: "page",
      because: { id: "because_own_page" },
      cause: "waf-block",
      seen: "<h2>The request is blocked.</h2></div><div id='errorref'><span>0ZlSTYwAAAA</span>",
    },
    {
      id: "services-page",
      when: [
        {
          body: /Our services aren(?:'|&#39;|’)t available right now[\s\S]{0,400}(?:id=["']?errorref\b|Ref A: [0-9A-F]{32} Ref B: )/i,
          text: "available right now",
        },
      ],
      weight: 32,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<h2>Our services aren't available right now</h2><div id='errorref'><span>0ZlSTYwAAAA</span>",
    },
    {
      // What it passes on says in X-Cache how it was got, and usually who made it.
      id: "no-cache-field",
      when: [
        { field: "x-azure-ref" },
        { noField: "x-cache" },
        { noField: "server" },
        { noField: "etag" },
        { field: "cache-control", value: /^no-store$/i },
      ],
      weight: 13,
      group: "page",
      because: { id: "because_chosen_by_edge" },
      seen: "x-azure-ref: 0AbCdEfGhIjKlMnOpQrStUvWxYz0123456789",
    },
  ],
  referenceIds: [
    { body: /id=["']?errorref["']?[^<>]{0,40}>\s{0,8}<span>\s{0,8}([\w+/=-]{10,200})\s{0,8}</ },
    { body: /Ref A: ([0-9A-F]{32})\b/ },
    {
      body: /The request is blocked\.\s{0,8}(?:<[^<>]{1,60}>\s{0,8}){0,6}([0-9]{8}T\d{6}Z-[0-9a-z]{10,60}|0[\w+/=]{30,200})/,
    },
    { field: "x-azure-ref" },
  ],
  examples: [
    {
      name: "the page of its firewall",
      fields: {
        "Content-Type": "text/html",
        "x-azure-ref": "20261125T033000Z-17a1b2c3d4e5f6a7hC1FRAabcd0000000000000000001234",
        "X-Cache": "CONFIG_NOCACHE",
      },
      body: "<!DOCTYPE html><html><head><meta content='text/html; charset=utf-8' http-equiv='content-type'/></head><body><div id='content'><div id='message'><h2>The request is blocked.</h2></div><div id='errorref'><span>20261125T033000Z-17a1b2c3d4e5f6a7hC1FRAabcd0000000000000000001234</span></div></div></body></html>",
      verdict: {
        cause: "waf-block",
        referenceId: "20261125T033000Z-17a1b2c3d4e5f6a7hC1FRAabcd0000000000000000001234",
      },
    },
    {
      name: "the same as Microsoft's own sites send it, with two references",
      fields: { "content-type": "text/html", "x-msedge-ref": "Ref A: 0123456789ABCDEF0123456789ABCDEF" },
      body: '<h2>The request is blocked.</h2><div id="errorref"><span>Ref A: 0123456789ABCDEF0123456789ABCDEF Ref B: FRA01EDGE0101 Ref C: 2026-11-25T03:30:00Z</span></div>',
      verdict: { cause: "waf-block", referenceId: "0123456789ABCDEF0123456789ABCDEF" },
    },
    {
      name: "the page for a host that it will not serve",
      fields: { "content-type": "text/html", "x-azure-ref": "0AbCdEfGhIjKlMnOpQrStUvWxYz0123456789" },
      body: "<div id='message'><h2>Our services aren't available right now</h2></div><div id='errorref'><span>0AbCdEfGhIjKlMnOpQrStUvWxYz0123456789</span></div>",
      verdict: { cause: null, referenceId: "0AbCdEfGhIjKlMnOpQrStUvWxYz0123456789" },
    },
    {
      name: "an answer that the owner wrote for its firewall, the body withheld",
      fields: {
        "cache-control": "no-store",
        "content-length": "26",
        "content-type": "text/html",
        "x-azure-ref": "0AbCdEfGhIjKlMnOpQrStUvWxYz0123456789",
      },
      body: null,
      verdict: { cause: null, referenceId: "0AbCdEfGhIjKlMnOpQrStUvWxYz0123456789" },
    },
  ],
};

import { describe, expect, test } from "vitest";
import { attribute } from "../../../../src/core/attribution/attribute";
import { answer, blockPage, carried, nginxPage, RAY } from "../answers";

const html = { "content-type": "text/html" } as const;
const shown = (page: string): string => page.replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** What Cloudflare's services and Cloudflare itself put into a site's own pages. */
const guests: readonly (readonly [string, string])[] = [
  ["a script from cdnjs", '<script src="https://cdnjs.cloudflare.com/ajax/libs/vue/3.5.0/vue.js"></script>'],
  [
    "the insights beacon",
    `<script defer src="https://static.cloudflareinsights.com/beacon.min.js" data-cf-beacon='{"rayId":"${RAY}","token":"a1"}'></script>`,
  ],
  [
    "a Turnstile widget",
    '<div class="cf-turnstile" data-sitekey="1x0"></div><script src="https://challenges.cloudflare.com/turnstile/v0/api.js" async></script>',
  ],
  [
    "e-mail protection",
    '<a class="__cf_email__" data-cfemail="a1b2">[email&#160;protected]</a><script src="/cdn-cgi/scripts/5c5dd728/cloudflare-static/email-decode.min.js"></script>',
  ],
  [
    "Rocket Loader",
    `<script src="/cdn-cgi/scripts/7d0fa10a/cloudflare-static/rocket-loader.min.js" data-cf-settings="${RAY}-|49" defer></script>`,
  ],
  [
    "the script of bot detection",
    `<script>(function(){window['__CF$cv$params']={r:'${RAY}',t:'MTc='};a.src='/cdn-cgi/challenge-platform/scripts/jsd/main.js';})();</script>`,
  ],
  [
    "the script of bot detection of 2021",
    `<script async src='/cdn-cgi/bm/cv/669835187/api.js'></script><script>window['__CF$cv$params']={r:'${RAY}',m:'a1'}</script>`,
  ],
  ["a link to Cloudflare", '<p>Protected by <a href="https://www.cloudflare.com/">Cloudflare</a></p>'],
  ["the Ray ID in its foot", `<footer>Ray ID: ${RAY}</footer>`],
];

describe("on a page of the site's own", () => {
  test.each(guests)("%s is no evidence for Cloudflare", (_name, part) => {
    const page = `<html><head>${part}</head><body><h1>Members only</h1>${part}</body></html>`;
    expect(attribute(answer({ ...html, ...carried }, page)).responder).toBe("undetermined");
    expect(attribute(answer({ ...html, ...carried, "cf-cache-status": "DYNAMIC" }, page)).responder).toBe(
      "origin",
    );
    expect(attribute(answer({ ...html, server: "nginx" }, page)).responder).toBe("origin");
    expect(attribute(answer({}, page, { fieldsComplete: false })).responder).not.toBe("cloudflare");
  });

  test.each(guests)("%s leaves nginx's page nginx's", (_name, part) => {
    const page = nginxPage.replace("</body>", `${part}</body>`);
    for (const fields of [carried, { ...carried, "cf-cache-status": "DYNAMIC" }]) {
      expect(attribute(answer({ ...html, ...fields }, page))).toMatchObject({
        responder: "origin",
        product: "nginx",
      });
    }
  });

  test("all of them together are no evidence either", () => {
    const page = guests.map(([, part]) => part).join("\n");
    expect(attribute(answer({ ...html, ...carried }, page)).responder).toBe("undetermined");
  });
});

describe("an article or a forum post", () => {
  test.each([
    [
      "about Ray IDs",
      `<p>Each request has a Ray ID such as <code>${RAY}</code>. Look for it in Security Events.</p>`,
    ],
    [
      "that tells what the block page says",
      `<p>It says: Sorry, you have been blocked. You are unable to access shop.example. Cloudflare Ray ID: ${RAY}. Why?</p>`,
    ],
    [
      "that quotes the page about a banned address",
      `<blockquote>Error 1006 Ray ID: ${RAY} 2026-01-02. Access denied. The owner of this website (shop.example) has banned your IP address (203.0.113.7).</blockquote>`,
    ],
    [
      "that quotes the page about a browser's signature",
      `<pre>The owner of this website (shop.example) has banned your access based on your browser's signature.</pre>`,
    ],
    ["that names the text for programs", "<p>We got <code>error code: 1020</code> back.</p>"],
    [
      "that names the fields",
      "<p>Look for <code>cf-mitigated: challenge</code> and <code>cf-ray</code>.</p>",
    ],
    ["with the block page's markup shown as text", `<pre>${shown(blockPage)}</pre>`],
    [
      "with the JSON of an error shown as text",
      `<pre>{"error_code":1020,"cloudflare_error":true,"ray_id":"${RAY}"}</pre>`,
    ],
    ["about R2", "<p>You see <b>This bucket cannot be viewed</b> with error 401: make it public.</p>"],
    ["with the settings of a challenge shown as text", "<pre>window._cf_chl_opt = {cRay: &#39;…&#39;}</pre>"],
    ["titled like it", "<title>Fixing “Access denied | used Cloudflare to restrict access”</title><p>…</p>"],
  ])("%s, refused by the site, is not surely Cloudflare's", (_name, text) => {
    const page = `<!DOCTYPE html><html><body><article>${text}</article></body></html>`;
    expect(attribute(answer({ ...html, ...carried }, page)).confidence).not.toBe("certain");
    const asked = attribute(answer({ ...html, ...carried, "cf-cache-status": "DYNAMIC" }, page));
    expect(asked.responder).not.toBe("cloudflare");
    expect(attribute(answer({ ...html, server: "nginx" }, page)).responder).not.toBe("cloudflare");
  });
});

test.each([
  "How to uninstall Zscaler on a Mac",
  "Members only - ESET Security Forum",
  "UserCheck: who looks at your shop",
  "Intrusion Prevention",
])("a site's own page about a filter, %j, is not the filter's", (title) => {
  const page = `<html><head><title>${title}</title></head><body><h1>Sign in to read on</h1></body></html>`;
  expect(attribute(answer({ server: "nginx", "content-type": "text/html" }, page)).responder).toBe("origin");
});

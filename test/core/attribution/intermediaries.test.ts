import { expect, test } from "vitest";
import { hasIntermediary } from "../../../src/core/attribution/intermediaries";
import { observe } from "../../../src/core/attribution/observed";
import { answer } from "./answers";

const shown = (fields: Readonly<Record<string, string>>): boolean => hasIntermediary(observe(answer(fields)));

test.each([
  ["a cache of Fastly's", { "x-served-by": "cache-fra19122-FRA, cache-ams21033-AMS" }],
  ["a proxy in Via", { via: "1.1 proxy.example (squid/5.7)" }],
  ["Google's balancer in Via", { via: "1.1 google" }],
  ["Heroku's router after another hop", { via: "1.1 vegur, 1.1 varnish" }],
  ["a proxy's own error", { "x-proxy-error": "blocked" }],
  ["a marketplace's proxy", { "x-rapidapi-proxy-response": "true" }],
  ["RFC 9209", { "proxy-status": "ExampleCDN; error=http_request_denied" }],
  ["a network's Server field", { server: "PWS/8.3.1.0.8" }],
  ["a filter's Server field", { server: "SonicWALL" }],
])("somebody stands in between: %s", (_who, fields) => {
  expect(shown(fields)).toBe(true);
});

test.each([
  ["a machine of the site's own", { "x-served-by": "172.19.0.5:8080" }],
  ["a container", { "x-served-by": "web-7d9f8b6c5-x2k4q" }],
  ["Heroku's router, which belongs to the hosting", { via: "1.1 vegur" }],
  ["the same today", { via: "1.1 heroku-router" }],
  ["a plain server", { server: "nginx", "content-type": "text/html" }],
])("nobody does: %s", (_who, fields) => {
  expect(shown(fields)).toBe(false);
});

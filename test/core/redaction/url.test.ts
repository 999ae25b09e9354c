import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redactUrl } from "../../../src/core/redaction/url";

describe("without query values", () => {
  test.each([
    ["https://a.example/", "https://a.example/"],
    ["https://jo:pw@a.example/x#top", "https://a.example/x"],
    ["https://a.example/ban/203.0.113.7/x", "https://a.example/ban/[removed]/x"],
    ["https://a.example/ban/2001:db8::7/v1.2.3", "https://a.example/ban/[removed]/v1.2.3"],
    ["https://a.example:8443/x?q=shoes&page=2", "https://a.example:8443/x?q=[removed]&page=[removed]"],
    ["https://a.example/edit?_wpnonce=1a2b", "https://a.example/edit?_wpnonce=[removed]"],
    ["https://a.example/?flag=&x", "https://a.example/?flag=&[removed]"],
    ["https://a.example/?jo@example.com=1", "https://a.example/?[removed]=[removed]"],
    ["https://a.example/u/jo%40example.com/edit", "https://a.example/u/[removed]/edit"],
    ["https://a.example/d/550e8400-e29b-41d4-a716-446655440000", "https://a.example/d/[removed]"],
    ["https://a.example/reset/a1b2", "https://a.example/reset/[removed]"],
    ["https://a.example/auth/login", "https://a.example/auth/login"],
    ["https://a.example/shop;jsessionid=12ab/cart", "https://a.example/shop;jsessionid=[removed]/cart"],
    [
      "https://a.example/blog/2026/how-to-fix-403-errors",
      "https://a.example/blog/2026/how-to-fix-403-errors",
    ],
    ["https://a.example/%E0%A4%A", "https://a.example/%E0%A4%A"],
    ["wss://a.example/live?key=abc", "wss://a.example/live?key=[removed]"],
    ["data:text/html,secret", "data:[removed]"],
    ["not a url", "[removed]"],
  ])("%s becomes %s", (url, expected) => {
    expect(redactUrl(url, "no-query").url).toBe(expected);
  });
});

test("the origin alone is scheme, host and port", () => {
  expect(redactUrl("https://jo:pw@a.example:8443/x/y?q=1#z", "origin").url).toBe("https://a.example:8443");
});

test("the full URL still goes without user-info and fragment", () => {
  expect(redactUrl("https://jo:pw@a.example/x?q=1#z", "full").url).toBe("https://a.example/x?q=1");
});

test("what was taken out is listed", () => {
  const { removed } = redactUrl("https://jo:pw@a.example/reset/a1b2?q=1#z", "no-query");
  expect(removed.map(({ what }) => what.id)).toEqual([
    "removed_url_user_info",
    "removed_url_fragment",
    "removed_url_segments",
    "removed_url_query",
  ]);
  expect(redactUrl("https://a.example/x", "no-query").removed).toEqual([]);
});

test("a query value, a password or a fragment is never left, whatever they are", () => {
  const secret = fc.stringMatching(/^zq[a-z0-9]{6,30}qz$/);
  fc.assert(
    fc.property(secret, fc.webUrl(), fc.constantFrom("no-query", "origin" as const), (value, url, detail) => {
      const made = new URL(url);
      made.username = value;
      made.password = value;
      made.search = `?a=${value}&${value}&${encodeURIComponent(`${value}@x`)}=1`;
      made.hash = value;
      return !redactUrl(made.href, detail as "no-query" | "origin").url.includes(value);
    }),
  );
});

test("a cleaned URL, cleaned again, is the same", () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const once = redactUrl(url, "origin").url;
      return redactUrl(once, "origin").url === once;
    }),
  );
});

import { describe, expect, test } from "vitest";
import { attribute } from "../../../src/core/attribution/attribute";
import { answer, carried } from "./answers";

const to = (url: string, more: object = {}) => attribute(answer(carried, "Forbidden", { url, ...more }));

describe("a request to a bare address of Cloudflare's", () => {
  test.each(["http://104.16.1.2/", "https://[2606:4700::6810:102]/x", "http://1.1.1.1:8080/"])(
    "%s can only be answered by Cloudflare",
    (url) => {
      expect(to(url)).toMatchObject({ responder: "cloudflare", confidence: "certain" });
    },
  );

  test("is answered by a site where the request names one", () => {
    const requestFields = [{ name: "Host", value: "shop.example" }];
    expect(to("http://104.16.1.2/", { requestFields }).responder).not.toBe("cloudflare");
  });

  test("says so though the request repeats it", () => {
    const requestFields = [{ name: "host", value: "104.16.1.2:8080" }];
    expect(to("http://104.16.1.2:8080/", { requestFields }).responder).toBe("cloudflare");
  });
});

test.each([
  "http://203.0.113.9/",
  "https://shop.example/104.16.1.2/",
  "https://104.16.1.2.shop.example/",
  "no url",
  "",
])("%j tells nothing of the kind", (url) => {
  expect(to(url).responder).not.toBe("cloudflare");
});

test.each(["https://a1b2.r2.cloudflarestorage.com/shoes", "https://pub-a1b2.r2.dev/shoes.png"])(
  "what %s answers is Cloudflare's storage itself",
  (url) => {
    expect(to(url)).toMatchObject({
      responder: "cloudflare",
      product: "Cloudflare R2",
      cause: "object-storage",
    });
  },
);

test.each(["https://r2.dev.shop.example/", "https://shop.example/?x=.r2.dev", "https://shopr2.dev/"])(
  "%s is no host of that storage",
  (url) => {
    expect(to(url).product).not.toBe("Cloudflare R2");
  },
);

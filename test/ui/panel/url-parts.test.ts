import { expect, test } from "vitest";
import { urlParts } from "../../../src/ui/panel/url-parts";

test("a URL is shown as host, then path and query", () => {
  expect(urlParts("https://shop.example:8443/a/b?c=d#e")).toEqual({
    host: "shop.example:8443",
    rest: "/a/b?c=d",
  });
});

test("what is no URL is shown whole", () => {
  expect(urlParts("not a url")).toEqual({ host: "", rest: "not a url" });
});

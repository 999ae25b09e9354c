import { describe, expect, it } from "vitest";
import { browserName } from "../../src/adapters/environment";

const brand = (name: string, version: string) => ({ brand: name, version });
const userAgent = (tail: string) =>
  `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) ${tail}`;

describe("the browser, as a report names it", () => {
  it.each([
    ["Microsoft Edge", "Microsoft Edge 150", "Chrome/150.0.0.0 Safari/537.36 Edg/150.0.0.0"],
    ["Google Chrome", "Google Chrome 150", "Chrome/150.0.0.0 Safari/537.36"],
    ["Brave", "Brave 150", "Chrome/150.0.0.0 Safari/537.36"],
  ])("is %s, wherever its brand stands in the list", (own, name, tail) => {
    const brands = [brand("Not)A;Brand", "8"), brand("Chromium", "150"), brand(own, "150")];
    expect(browserName(brands, userAgent(tail))).toBe(name);
    expect(browserName(brands.toReversed(), userAgent(tail))).toBe(name);
  });

  it("is Chromium where no other brand is named", () => {
    const brands = [brand("Chromium", "150"), brand("Not)A;Brand", "8")];
    expect(browserName(brands, userAgent("Chrome/150.0.0.0 Safari/537.36"))).toBe("Chromium 150");
  });

  it("is Firefox, which names no brands", () => {
    const text = "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0";
    expect(browserName(undefined, text)).toBe("Firefox 153");
  });

  it("is what the user agent says where nothing is known of it", () => {
    expect(browserName([], "Somebody's/1.0")).toBe("Somebody's/1.0");
  });
});

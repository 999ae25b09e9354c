import { describe, expect, it } from "vitest";
import { sortFields } from "../../../../src/core/remedy/compare/request-fields";

const fields = (lines: Record<string, string>) =>
  Object.entries(lines).map(([name, value]) => ({ name, value }));
const names = (all: readonly { readonly name: string }[]): string[] => all.map(({ name }) => name);

describe("the fields of a request that is sent again", () => {
  it("are those that a script may set", () => {
    const sorted = sortFields(
      fields({
        Accept: "text/html",
        "Accept-Language": "de",
        "X-Requested-With": "XMLHttpRequest",
        "Content-Type": "text/plain",
      }),
    );
    expect(names(sorted.settable)).toEqual(["Accept", "Accept-Language", "X-Requested-With", "Content-Type"]);
    expect(sorted.browsersOwn).toEqual([]);
  });

  it.each([
    "User-Agent",
    "Referer",
    "Origin",
    "Host",
    "Sec-Fetch-Mode",
    "sec-ch-ua",
    "Proxy-Connection",
    "Accept-Encoding",
    "If-None-Match",
  ])("leave %s to the browser", (name) => {
    const sorted = sortFields(fields({ [name]: "x" }));
    expect(names(sorted.browsersOwn)).toEqual([name]);
    expect(sorted.settable).toEqual([]);
  });

  it.each(["Cookie", "Authorization", "X-CSRF-Token", "X-Api-Key"])("never hold a secret: %s", (name) => {
    const sorted = sortFields(fields({ [name]: "[removed]" }));
    expect(sorted).toEqual({ settable: [], browsersOwn: [], dropped: [name] });
  });

  it("never hold what was taken out of another field", () => {
    expect(sortFields(fields({ "X-Note": "of [removed]" })).dropped).toEqual(["X-Note"]);
  });

  it("leave out what is no field of HTTP, or what a script cannot send", () => {
    const sorted = sortFields(
      fields({ ":path": "/", "a b": "1", "x-lines": "a\r\nb: c", "x-far": "\u20ac" }),
    );
    expect(sorted).toEqual({ settable: [], browsersOwn: [], dropped: [] });
  });
});

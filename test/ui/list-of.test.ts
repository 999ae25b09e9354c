import { expect, test } from "vitest";
import { english } from "../../src/core/messages/render";
import { listOf } from "../../src/ui/list-of";

test("a list in English is one with commas alone", () => {
  expect(listOf(["7 by Cloudflare", "4 by the origin", "1 undetermined"], english)).toBe(
    "7 by Cloudflare, 4 by the origin, 1 undetermined",
  );
});

test("a list in Chinese or Japanese does not run together", () => {
  for (const tag of ["zh-CN", "ja"]) {
    expect(listOf(["甲 7", "乙 4", "丙 1"], { ...english, tag })).toBe("甲 7、乙 4、丙 1");
  }
});

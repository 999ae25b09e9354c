import { describe, expect, it } from "vitest";
import { differingFields } from "../../../../src/core/remedy/compare/differences";

const fields = (lines: Record<string, string>) =>
  Object.entries(lines).map(([name, value]) => ({ name, value }));
const between = (one: Record<string, string>, other: Record<string, string>): string[] =>
  differingFields(fields(one), fields(other)).map(({ name, value }) => `${name}: ${value}`);

describe("the fields in which answers differ", () => {
  it("are shown with their value, or as gone, the telling ones first", () => {
    expect(
      between(
        { "x-a": "1", "cf-cache-status": "DYNAMIC", server: "cloudflare" },
        { "x-a": "2", server: "nginx" },
      ),
    ).toEqual(["server: nginx", "cf-cache-status: null", "x-a: 2"]);
  });

  it("are not those that differ from answer to answer anyway", () => {
    expect(
      between({ date: "a", age: "1", "cf-ray": "1", etag: "x" }, { Date: "b", "CF-Ray": "2", etag: "y" }),
    ).toEqual([]);
  });

  it("are the Ray ID where only one has it", () => {
    expect(between({}, { "cf-ray": "9" })).toEqual(["cf-ray: 9"]);
  });

  it("are six at most, each of bounded length", () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`x-${at}`, "v".repeat(500)]));
    const found = differingFields([], fields(many));
    expect(found).toHaveLength(6);
    expect(found[0]?.value).toHaveLength(120);
  });
});

import { describe, expect, it } from "vitest";
import { mergeEntries } from "../../../scripts/record/merge";
import { recorded } from "./entries";

const named = (name: string, fields: Record<string, string>) => recorded(fields, "", { name });

describe("a new recording", () => {
  const committed = [named("deny", { Date: "one" }), named("method", { Date: "one" })];

  it("changes nothing where only dates are new", () => {
    const { entries, changed } = mergeEntries(committed, [
      named("deny", { Date: "two" }),
      named("method", { Date: "two" }),
    ]);
    expect(changed).toBe(false);
    expect(entries).toEqual(committed);
  });

  it("replaces only the refusal that the product answers otherwise now", () => {
    const renewed = named("method", { Date: "two", Allow: "GET" });
    const { entries, changed } = mergeEntries(committed, [named("deny", { Date: "two" }), renewed]);
    expect(changed).toBe(true);
    expect(entries[0]).toBe(committed[0]);
    expect(entries[1]).toBe(renewed);
  });

  it("drops a refusal that is made no more", () => {
    const { entries, changed } = mergeEntries(committed, [named("deny", { Date: "two" })]);
    expect(changed).toBe(true);
    expect(entries).toEqual([committed[0]]);
  });

  it("follows a new order", () => {
    const { changed } = mergeEntries(committed, [
      named("method", { Date: "one" }),
      named("deny", { Date: "one" }),
    ]);
    expect(changed).toBe(true);
  });
});

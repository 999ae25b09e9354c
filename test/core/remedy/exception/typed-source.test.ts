import { describe, expect, it, test } from "vitest";
import { typedSource } from "../../../../src/core/remedy/exception/typed-source";

describe("a network or country that is typed", () => {
  test.each([
    ["AS64500", { field: "asn", asn: 64500 }],
    [" as 64500 ", { field: "asn", asn: 64500 }],
    ["4294967295", { field: "asn", asn: 4294967295 }],
    ["de", { field: "country", country: "DE" }],
    ["T1", { field: "country", country: "T1" }],
  ])("is read from %s", (typed, condition) => {
    expect(typedSource(typed)).toEqual(condition);
  });

  it("is neither in anything else", () => {
    for (const typed of ["", "0", "AS0", "4294967296", "Germany", "D", "1.2", "-1", 'D"', "ASN64500"]) {
      expect(typedSource(typed)).toBeNull();
    }
  });
});

import { describe, expect, it, test } from "vitest";
import type { Condition } from "../../../../src/core/remedy/expression/condition";
import { meetsRequest } from "../../../../src/core/remedy/expression/meets-request";
import { possibleConditions } from "../../../../src/core/remedy/expression/possible-conditions";
import { aRequest } from "../exception/drafted";

const unknown = aRequest({
  method: null,
  clientIp: null,
  clientAsn: null,
  clientCountry: null,
  userAgent: null,
});

describe("whether a condition is true of the refused request", () => {
  it("is yes for every condition that is proposed", () => {
    for (const request of [aRequest(), aRequest({ clientIp: "2001:db8::7" })]) {
      for (const { condition } of possibleConditions(request)) {
        expect(meetsRequest(condition, request)).toBe(true);
      }
    }
  });

  test.each<[Condition, boolean | null]>([
    [{ field: "host", host: "SHOP.example" }, true],
    [{ field: "host", host: "www.shop.example" }, false],
    [{ field: "path", match: "prefix", path: "/api/" }, true],
    [{ field: "path", match: "exact", path: "/api/" }, false],
    [{ field: "path", match: "prefix", path: "/api/hook/" }, false],
    [{ field: "method", method: "GET" }, false],
    [{ field: "ip", ranges: ["198.51.100.1", "203.0.113.9/24"] }, true],
    [{ field: "ip", ranges: ["203.0.113.8/29"] }, false],
    [{ field: "ip", ranges: ["203.0.113.0/29"] }, true],
    [{ field: "ip", ranges: ["::/0"] }, false],
    [{ field: "ip", ranges: ["0.0.0.0/0"] }, true],
    [{ field: "ip", ranges: ["203.0.113."] }, null],
    [{ field: "ip", ranges: [] }, null],
    [{ field: "asn", asn: 64501 }, false],
    [{ field: "country", country: "FR" }, false],
    [{ field: "user-agent", match: "contains", text: "zilla" }, true],
    [{ field: "user-agent", match: "exact", text: "zilla" }, false],
  ])("of %j is %s", (condition, truth) => {
    expect(meetsRequest(condition, aRequest())).toBe(truth);
  });

  it("is open where nobody saw that part", () => {
    const conditions = possibleConditions(aRequest()).map(({ condition }) => condition);
    const open = conditions.filter((condition) => meetsRequest(condition, unknown) === null);
    expect(open.map(({ field }) => field)).toEqual(["method", "ip", "asn", "country", "user-agent"]);
  });
});

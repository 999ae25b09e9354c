import { describe, expect, it, test } from "vitest";
import type { Condition } from "../../../../src/core/remedy/expression/condition";
import { possibleConditions } from "../../../../src/core/remedy/expression/possible-conditions";
import { widthOf } from "../../../../src/core/remedy/expression/width";
import type { RefusedRequest } from "../../../../src/core/remedy/request/refused-request";

const host: Condition = { field: "host", host: "shop.example" };
const path: Condition = { field: "path", match: "exact", path: "/api/hook" };
const folder: Condition = { field: "path", match: "prefix", path: "/api/" };
const everything: Condition = { field: "path", match: "prefix", path: "/" };
const ip: Condition = { field: "ip", ranges: ["81.2.69.142"] };
const small: Condition = { field: "ip", ranges: ["81.2.69.0/24"] };
const wide: Condition = { field: "ip", ranges: ["81.2.0.0/16"] };
const many: Condition = { field: "ip", ranges: Array.from({ length: 150 }, (_, at) => `81.2.69.${at}`) };
const halves: Condition = { field: "ip", ranges: ["0.0.0.0/1", "128.0.0.0/1"] };
const asn: Condition = { field: "asn", asn: 64500 };
const country: Condition = { field: "country", country: "DE" };
const agent: Condition = { field: "user-agent", match: "contains", text: "Hook" };

const warnings = (conditions: readonly Condition[]): string[] =>
  widthOf(conditions).warnings.map(({ id }) => id.replace("fix_warn_", ""));

describe("how wide an exception is", () => {
  test.each<[number, string, readonly Condition[]]>([
    [1, "one address, one path", [host, path, ip]],
    [2, "one address, a folder", [host, folder, ip]],
    [2, "a small range, one path", [host, path, small]],
    [2, "many single addresses, one path", [host, path, many]],
    [2, "two addresses, one path", [host, path, { field: "ip", ranges: ["81.2.69.1", "2a00:1450::1"] }]],
    [1, "one address typed twice", [host, path, { field: "ip", ranges: ["81.2.69.1", "81.2.69.1/32"] }]],
    [2, "the range of a provider, one path", [host, path, { field: "ip", ranges: ["2a00:1450::/32"] }]],
    [3, "all addresses in two halves, one path", [host, path, halves]],
    [3, "all addresses of version 6, one path", [host, path, { field: "ip", ranges: ["::/1"] }]],
    [5, "all addresses in two halves, everything", [host, halves]],
    [2, "a network, one path", [host, path, asn]],
    [3, "a country, one path", [host, path, country]],
    [3, "anybody, one path", [host, path]],
    [3, "anybody with a user agent, one path", [host, path, agent]],
    [3, "one address, everything", [host, ip]],
    [3, "one address, everything, as a path", [host, everything, ip]],
    [4, "a network, everything", [host, asn]],
    [4, "anybody, a folder", [host, folder]],
    [5, "anybody, everything", [host]],
    [5, "anybody, every host", [{ field: "method", method: "GET" }]],
  ])("is %i of 5 for %s", (level, _, conditions) => {
    expect(widthOf(conditions).level).toBe(level);
  });

  it("never grows by one more condition", () => {
    const all = [path, ip, asn, country, agent];
    for (let bits = 0; bits < 1 << all.length; bits += 1) {
      const some = [host, ...all.filter((_, at) => (bits & (1 << at)) !== 0)];
      for (const more of all) expect(widthOf([...some, more]).level).toBeLessThanOrEqual(widthOf(some).level);
    }
  });
});

describe("warnings", () => {
  test.each<[string, readonly Condition[], readonly string[]]>([
    ["nothing where it is as narrow as can be", [host, path, ip], []],
    ["anybody", [host, path], ["anybody"]],
    ["a user agent, which anybody can send", [host, path, agent], ["agent_only"]],
    ["the whole site", [host, ip], ["whole_site"]],
    ["the whole site as a path", [host, everything, ip], ["whole_site"]],
    ["every host", [path, ip], ["all_hosts"]],
    ["a network", [host, path, asn], ["asn"]],
    ["a country", [host, path, country], ["country"]],
    ["a wide range", [host, path, wide], ["wide_range"]],
    [
      "Cloudflare's own address",
      [host, path, { field: "ip", ranges: ["104.16.1.1"] }],
      ["cloudflare_address"],
    ],
    ["a private address", [host, path, { field: "ip", ranges: ["192.168.1.7"] }], ["private_address"]],
    ["shared space", [host, path, { field: "ip", ranges: ["100.64.0.9"] }], ["private_address"]],
    [
      "a beginning that goes on",
      [host, { field: "path", match: "prefix", path: "/api" }, ip],
      ["prefix_goes_on", "prefix_dots"],
    ],
    ["a folder, which dots may lead out of", [host, folder, ip], ["prefix_dots"]],
    ["an encoded path", [host, { field: "path", match: "exact", path: "/caf%C3%A9" }, ip], ["encoded_path"]],
  ])("tell of %s", (_, conditions, expected) => {
    expect(warnings(conditions)).toEqual(expected);
  });
});

describe("warnings of a range", () => {
  const ofRange = (range: string) => warnings([host, path, { field: "ip", ranges: [range] }]);

  test.each([
    "0.0.0.0/0",
    "0.0.0.0/1",
    "128.0.0.0/1",
    "192.0.0.0/2",
    "::/0",
    "::/1",
    "10.0.0.0/7",
    "2000::/3",
  ])("call %s everybody, and not a network that nobody is in", (range) =>
    expect(ofRange(range)).toEqual(["everybody_range"]),
  );

  test.each(["10.0.0.0/8", "172.16.0.0/12", "240.0.0.0/4", "fc00::/7", "127.0.0.0/16", "2001:db8::/32"])(
    "say of %s that all of it is in no public network",
    (range) => expect(ofRange(range)).toEqual(["private_address"]),
  );

  test.each(["172.16.0.0/11", "192.0.0.0/16", "192.168.0.0/15", "2001::/16"])(
    "say of %s, which begins in reserved space, that it is wide",
    (range) => expect(ofRange(range)).toEqual(["wide_range"]),
  );
});

describe("the conditions at first", () => {
  const request: RefusedRequest = {
    host: "shop.example",
    path: "/api/hook",
    query: "",
    method: "POST",
    clientIp: "81.2.69.142",
    clientCountry: "DE",
    clientAsn: 64500,
    userAgent: "Hook/1",
    rayId: "a28818bd8e015024",
    startedDateTime: "2026-11-24T10:00:00Z",
  };
  const on = (given: RefusedRequest): string[] =>
    possibleConditions(given)
      .filter((each) => each.on)
      .map(({ condition }) => condition.field);

  it("are the narrow ones", () => {
    expect(on(request)).toEqual(["host", "path", "method", "ip"]);
  });

  it("leave room for an address that is not known yet", () => {
    const unknown = { ...request, clientIp: null, clientAsn: null, clientCountry: null };
    expect(on(unknown)).toEqual(["host", "path", "method"]);
    expect(possibleConditions(unknown).map(({ condition }) => condition.field)).toContain("ip");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firewalls } from "../../../../src/core/remedy/allowlist/firewalls";
import { bothFamilies, bundledRanges, changedRanges } from "../../../../src/core/remedy/allowlist/ranges";
import { readRanges } from "../../../../src/core/remedy/allowlist/read-ranges";
import { isSaneRange } from "../../../../src/core/remedy/allowlist/sane-range";
import { visitorAddress } from "../../../../src/core/remedy/allowlist/visitor-address";
import type { ApiReply } from "../../../../src/core/remedy/api/api-call";

const { ipv4, ipv6 } = bundledRanges;
const reply = (v4: unknown, v6: unknown = ipv6, status = 200): ApiReply => ({
  kind: "answer",
  status,
  json: { success: true, errors: [], result: { etag: "e", ipv4_cidrs: v4, ipv6_cidrs: v6 } },
  retryAfter: null,
});

describe("the ranges that Cloudflare's API tells", () => {
  it("are taken as they are, with the day of asking", () => {
    const read = readRanges(reply([...ipv4, "198.51.100.0/24"]), "2026-11-30");
    expect(read).toMatchObject({ kind: "ranges", ranges: { asOf: "2026-11-30", ipv6 } });
    const after = read.kind === "ranges" ? read.ranges : bundledRanges;
    expect(changedRanges(bundledRanges, after)).toEqual({ added: ["198.51.100.0/24"], removed: [] });
  });

  it.each([
    ["0.0.0.0/0"],
    ["10.0.0.0/8"],
    ["172.0.0.0/10"],
    ["172.16.5.0/24"],
    ["192.168.0.0/16"],
    ["104.0.0.0/9"],
    ["104.16.0.1/13"],
    ["104.16.0.0"],
    ["104.16.0.0/33"],
    ["0x68100000/13"],
    ["104.16.0.0/13; rm -rf /"],
    ["104.16.0.0/13\nallow all;"],
    ["2400:cb00::/32"],
  ])("are refused whole where one is %s", (bad) => {
    expect(readRanges(reply([...ipv4, bad]), "2026-11-30")).toEqual({
      kind: "problem",
      sentence: { id: "fix_ranges_not_sane" },
    });
  });

  it.each([["::/0"], ["fc00::/32"], ["fe80::/32"], ["2000::/3"], ["2400:cb00::1/32"], ["104.16.0.0/13"]])(
    "are refused whole where one of IPv6 is %s",
    (bad) => {
      expect(readRanges(reply(ipv4, [bad]), "2026-11-30").kind).toBe("problem");
    },
  );

  it("are refused where there are none, or far too many", () => {
    expect(readRanges(reply([]), "2026-11-30").kind).toBe("problem");
    expect(readRanges(reply(Array.from({ length: 201 }, () => ipv4[0])), "2026-11-30").kind).toBe("problem");
  });

  it("end in a sentence of their own where they were refused or never came", () => {
    const refused = readRanges(reply(ipv4, ipv6, 403), "2026-11-30");
    expect(refused).toMatchObject({ sentence: { id: "fix_ranges_refused", params: { status: 403 } } });
    const failed = readRanges({ kind: "failed", why: "no-permission" }, "2026-11-30");
    expect(failed).toMatchObject({ sentence: { id: "fix_api_no_permission_here" } });
  });

  it("never throw, whatever came", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (json, text) => {
        readRanges({ kind: "answer", status: 200, json, retryAfter: null }, "2026-11-30");
        expect(isSaneRange(text, "ipv4") && isSaneRange(text, "ipv6")).toBe(false);
      }),
    );
  });

  it("that came with the extension would be taken too", () => {
    expect(readRanges(reply(ipv4), bundledRanges.asOf)).toEqual({ kind: "ranges", ranges: bundledRanges });
  });
});

describe("a snippet", () => {
  const all = [...firewalls, ...visitorAddress].flatMap(({ name, snippets }) =>
    snippets(bundledRanges).map(({ where, code }) => [`${name} (${where})`, code] as const),
  );
  const long = all.filter(([, code]) => code.includes("104.16.0.0/13"));

  it.each(long)("for %s says how old its ranges are", (_name, code) => {
    expect(code).toContain(`# Cloudflare's ranges as of ${bundledRanges.asOf}`);
  });

  it.each(long.filter(([name]) => !name.includes("fix_allow_aws_where")))(
    "for %s names each range once",
    (_name, code) => {
      const named = code.match(/(?<![\d.:])(?:\d+\.\d+\.\d+\.\d+|[0-9a-f:]+::)\/\d+/g) ?? [];
      expect(named.toSorted()).toEqual(bothFamilies(bundledRanges).toSorted());
    },
  );

  it("keeps the families apart where the program does", () => {
    const code = firewalls.find(({ id }) => id === "iptables")?.snippets(bundledRanges)[0]?.code ?? "";
    const rules = code.split("\n").filter((line) => line.includes(" -s "));
    expect(rules.filter((line) => line.startsWith("ip6tables ") !== line.includes("::"))).toEqual([]);
  });

  it("of AWS opens 443 and 80 to each range once", () => {
    const code = firewalls.find(({ id }) => id === "aws")?.snippets(bundledRanges)[0]?.code ?? "";
    const permissions: unknown = JSON.parse(/'([^']+)'$/.exec(code)?.[1] ?? "");
    const one = (port: number) => ({
      FromPort: port,
      ToPort: port,
      IpRanges: ipv4.map((CidrIp) => expect.objectContaining({ CidrIp })),
      Ipv6Ranges: ipv6.map((CidrIpv6) => expect.objectContaining({ CidrIpv6 })),
    });
    expect(permissions).toMatchObject([one(443), one(80)]);
  });
});

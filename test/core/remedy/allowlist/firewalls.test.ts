import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firewalls } from "../../../../src/core/remedy/allowlist/firewalls";
import { bothFamilies, bundledRanges } from "../../../../src/core/remedy/allowlist/ranges";
import { isSaneRange } from "../../../../src/core/remedy/allowlist/sane-range";

const codeFor = (id: string): string =>
  firewalls.find((each) => each.id === id)?.snippets(bundledRanges)[0]?.code ?? "";

describe("a firewall's allowlist", () => {
  it("is there for six of them, each saying what it changes and that SSH is not touched", () => {
    expect(firewalls.map(({ id }) => id)).toEqual(["nginx", "apache", "iptables", "nftables", "ufw", "aws"]);
    for (const { consequences } of firewalls) {
      expect(consequences).toContain("fix_allow_ssh");
      expect(consequences.length).toBeGreaterThan(1);
    }
  });

  it.each(["iptables", "nftables", "ufw"])("for %s names no port but those of the web", (id) => {
    const ports = codeFor(id).match(/(?:--dports|dport|any port) (?:\{ [\d, ]+ \}|\S+)/g) ?? [];
    expect(ports.length).toBeGreaterThan(0);
    for (const port of ports) expect(port).toMatch(/ (?:http,https|80,443|\{ 80, 443 \})$/);
  });

  it("refuses others last, where the first that fits decides", () => {
    expect(codeFor("nginx").trim().endsWith("deny all;")).toBe(true);
    expect(codeFor("nftables").lastIndexOf("accept")).toBeLessThan(codeFor("nftables").lastIndexOf("drop"));
    const verdicts = codeFor("iptables").match(/-j [A-Z]+/g) ?? [];
    expect(verdicts.slice(-2)).toEqual(["-j DROP", "-j DROP"]);
    expect(verdicts.slice(0, -2)).not.toContain("-j DROP");
  });

  it.each(["iptables", "nftables"])("for %s leaves the machine's own connections alone", (id) => {
    expect(codeFor(id)).toMatch(/! -i lo .*-j only_cloudflare|iifname "lo" accept/);
    const entries = codeFor(id).match(/-[AI] INPUT .*/g) ?? [];
    expect(entries.filter((entry) => !entry.includes("! -i lo "))).toEqual([]);
  });

  it("for iptables is taken back whole", () => {
    const [set = "", undo = ""] =
      firewalls
        .find(({ id }) => id === "iptables")
        ?.snippets(bundledRanges)
        .map(({ code }) => code) ?? [];
    for (const [, program, rule] of set.matchAll(/^(\S+) -[AI] (INPUT .*)$/gm))
      expect(undo).toContain(`${program} -D ${rule}`);
    for (const [, program, chain] of set.matchAll(/^(\S+) -[NA] (?!INPUT)(\S+)/gm))
      expect(undo).toContain(`${program} -F ${chain}\n${program} -X ${chain}`);
  });

  it.each(["iptables", "nftables", "ufw"])("for %s says that Docker's ports pass elsewhere", (id) => {
    expect(firewalls.find((each) => each.id === id)?.consequences).toContain("fix_allow_docker");
  });

  it("opens HTTP beside HTTPS in each form of AWS", () => {
    const forms = firewalls.find(({ id }) => id === "aws")?.snippets(bundledRanges) ?? [];
    for (const { code } of forms)
      for (const port of [443, 80]) expect(code).toMatch(new RegExp(`ToPort(?:=|": )${port},`));
  });

  it("is never given a range with a character that means something there", () => {
    const range = fc.constantFrom(...bothFamilies(bundledRanges));
    fc.assert(
      fc.property(range, fc.string({ minLength: 1 }), fc.nat(20), (given, more, at) => {
        const mixed = given.slice(0, at) + more + given.slice(at);
        const plain = /^[0-9a-fA-F.:]+\/[0-9]+$/.test(mixed);
        expect(plain || !(isSaneRange(mixed, "ipv4") || isSaneRange(mixed, "ipv6"))).toBe(true);
      }),
    );
  });
});

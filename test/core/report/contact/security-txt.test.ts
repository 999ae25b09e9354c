import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readSecurityTxt } from "../../../../src/core/report/contact/security-txt";

const now = Date.UTC(2026, 10, 24);
const read = (text: string) => readSecurityTxt(text, "https://shop.example/cart", now);
const targets = (text: string) => read(text)?.contacts.map(({ target }) => target) ?? null;

describe("a security.txt", () => {
  it("gives its contacts in its own order of preference", () => {
    const text = [
      "# Whom to tell.",
      "",
      "Contact: https://shop.example/report",
      "contact:mailto:security@shop.example",
      "CONTACT: tel:+31-20-123-4567",
      "Encryption: https://shop.example/key.asc",
      "Expires: 2027-01-01T00:00:00.000Z",
      "Preferred-Languages: nl, en",
      "Canonical: https://shop.example/.well-known/security.txt",
    ].join("\n");
    expect(read(text)).toEqual({
      contacts: [
        { kind: "page", target: "https://shop.example/report", from: "security-txt" },
        { kind: "mail", target: "security@shop.example", from: "security-txt" },
        { kind: "phone", target: "+31201234567", from: "security-txt" },
      ],
      vendors: false,
      expired: null,
    });
  });

  test.each(["\r\n", "\n", "\r"])("is read whatever ends its lines: %j", (end) => {
    const text = `\ufeff# one${end}Contact: mailto:a@shop.example${end}Contact: mailto:b@shop.example${end}`;
    expect(targets(text)).toEqual(["a@shop.example", "b@shop.example"]);
  });

  it("that is out of date is shown all the same, and says since when", () => {
    const text = "Contact: mailto:a@shop.example\nExpires: 2025-03-01T12:00:00+01:00\n";
    expect(read(text)).toMatchObject({ contacts: [{}], expired: "2025-03-01T11:00:00.000Z" });
  });

  test.each(["soon", "2025", "2025-99-99T00:00:00Z", ""])("is not out of date for %j", (date) => {
    expect(read(`Contact: mailto:a@shop.example\nExpires: ${date}`)?.expired).toBeNull();
  });

  it("that is signed counts in its signed part alone", () => {
    const text = [
      "Contact: mailto:before@evil.example",
      "-----BEGIN PGP SIGNED MESSAGE-----",
      "Hash: SHA512",
      "Contact: mailto:hash@evil.example",
      "",
      "- # a line that begins with a dash in the file",
      "Contact: mailto:signed@shop.example",
      "- Contact: mailto:escaped@shop.example",
      "-----BEGIN PGP SIGNATURE-----",
      "",
      "Contact: mailto:after@evil.example",
      "-----END PGP SIGNATURE-----",
    ].join("\r\n");
    expect(targets(text)).toEqual(["signed@shop.example", "escaped@shop.example"]);
  });

  test.each([
    "http://shop.example/report",
    "https://user:pass@shop.example/report",
    "javascript:alert(1)",
    "data:text/html,x",
    "https:shop",
    "mailto:a%40shop.example",
    "mailto:a@shop.example%0d%0aBcc:evil@evil.example",
    "mailto:you@example.com",
    "tel:call me",
    "tel:+31;ext=5",
    `https://shop.example/${"x".repeat(600)}`,
    "at the desk",
  ])("takes no contact from %j", (value) => {
    expect(read(`Contact: ${value}`)).toMatchObject({ contacts: [] });
  });

  it("with an address that is no URI is understood, as people mean it", () => {
    expect(targets("Contact: security@shop.example")).toEqual(["security@shop.example"]);
    expect(targets("Contact: mailto:security@shop.example?subject=x")).toEqual(["security@shop.example"]);
  });

  it("that names Cloudflare gives nobody, and it is said why", () => {
    expect(
      read("Contact: https://hackerone.com.evil.example/\nContact: mailto:x@cloudflare.com"),
    ).toMatchObject({
      contacts: [{ target: "https://hackerone.com.evil.example/" }],
      vendors: true,
    });
  });

  it("gives ten contacts at most, each once", () => {
    const many = Array.from({ length: 1_000 }, (_, at) => `Contact: mailto:a${at % 30}@shop.example`);
    expect(targets(many.join("\n"))).toHaveLength(10);
  });

  it("is not read beyond 32 kB", () => {
    const late = `Contact: mailto:a@shop.example\n${"#".repeat(32 * 1024)}\nContact: mailto:b@shop.example`;
    expect(targets(late)).toEqual(["a@shop.example"]);
  });

  test.each([
    "",
    "Not found",
    "<!doctype html><html><body><p>Contact: mailto:a@shop.example</p></body></html>",
    "<html>\n<p>\nContact us: mailto:a@shop.example",
    "User-agent: *\nDisallow: /",
    "# Contact: mailto:a@shop.example",
  ])("is none: %j", (text) => {
    expect(read(text)).toBeNull();
  });

  it("whatever it holds, gives nothing but checked contacts", () => {
    const value = fc.oneof(
      fc.webPath().map((path) => `https://shop.example${path}`),
      fc.string().map((local) => `mailto:${local}@shop.example`),
      fc.string(),
      fc.constantFrom("javascript:alert(1)", "http://a.example", "tel:++", "mailto:a@b.example\r\nTo: c"),
    );
    const lines = fc.array(fc.tuple(fc.constantFrom("Contact", "contact ", "Expires", "#"), value), {
      maxLength: 6,
    });
    const line = /^(?:https:\/\/[^\s@/]+\/\S*|[\w.+~-]+@[a-z0-9.-]+|\+?\d+)$/;
    fc.assert(
      fc.property(lines, (some) => {
        const text = some.map((each) => each.join(": ")).join("\n");
        expect((targets(text) ?? []).filter((target) => !line.test(target))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addressOfMailto, checkedAddress } from "../../../../src/core/report/contact/mail-address";
import { addressOfProtected } from "../../../../src/core/report/contact/protected-address";

describe("an e-mail address", () => {
  test.each([
    ["info@shop.example", "info@shop.example"],
    ["  info@shop.example\n", "info@shop.example"],
    ["First.Last+tag@Mail.Shop.Example", "First.Last+tag@mail.shop.example"],
    ["info@bücher.example", "info@xn--bcher-kva.example"],
    ["info@例え.テスト", "info@xn--r8jz45g.xn--zckzah"],
  ])("%j is taken as %s", (text, address) => {
    expect(checkedAddress(text)).toBe(address);
  });

  it("shows letters of another script for what they are", () => {
    // The first letter of the domain is Cyrillic.
    expect(checkedAddress("info@\u0430pple.com")).toBe("info@xn--pple-43d.com");
  });

  test.each([
    "",
    "info",
    "@shop.example",
    "info@",
    "info@shop",
    "info@localhost",
    "info@192.0.2.1",
    "info@0x7f.1",
    "info@[192.0.2.1]",
    "info@shop.example.",
    "info@-shop.example",
    "info@shop..example",
    ".info@shop.example",
    "in..fo@shop.example",
    "info@shop.example@evil.example",
    "info@shop.example,evil@evil.example",
    "info@shop.example;evil@evil.example",
    "info@shop.example?bcc=evil@evil.example",
    "info@shop.example&bcc=x",
    "info@shop.example\r\nBcc: evil@evil.example",
    "info%0d%0aBcc:evil@shop.example",
    "info@shop.example%0d%0aBcc:x",
    "info@ev%69l.example",
    "info@evil.example/.shop.example",
    "info@evil.example#.shop.example",
    "info@evil.example\\.shop.example",
    "info@evil.example:443",
    "info@user:pass.example",
    '"a b"@shop.example',
    "Shop <info@shop.example>",
    "info (shop)@shop.example",
    "in\u202efo@shop.example",
    "info@sh\u200bop.example",
    "info@shop.example\0",
    "$(id)@shop.example",
    "`id`@shop.example",
    "инфо@shop.example",
    `${"a".repeat(65)}@shop.example`,
    `a@${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(60)}.${"e".repeat(60)}.example`,
  ])("%j is none", (text) => {
    expect(checkedAddress(text)).toBeNull();
  });

  it("is never more than one, whatever is read", () => {
    const piece = fc.constantFrom(
      ..."@.,;:?&%<>()[]\"'\\/#\r\n\t\0+-_a0é\u202e\uff20\u3002",
      "shop.example",
      "info",
      "%40",
      "%0a",
      "bcc=",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, inLink) => {
        const text = pieces.join("");
        const address = inLink ? addressOfMailto(`mailto:${text}`) : checkedAddress(text);
        expect(address ?? "a@b.example").toMatch(/^[\w.+~-]+@[a-z0-9.-]+\.[a-z0-9-]+$/);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("a mailto link", () => {
  test.each([
    ["mailto:info@shop.example", "info@shop.example"],
    ["MAILTO:info@shop.example?subject=Hi&cc=evil@evil.example&body=%0d%0a", "info@shop.example"],
    ["mailto:%20info@shop.example%20", "info@shop.example"],
    ["mailto:info@shop.example,second@shop.example", "info@shop.example"],
    ["mailto:?to=evil@evil.example", null],
    ["mailto:?subject=Read this", null],
    ["mailto:info%40shop.example", null],
    ["mailto:info@shop.example%0d%0abcc:evil@evil.example", null],
    ["javascript:mailto:info@shop.example", null],
    ["https://shop.example/mailto:info@shop.example", null],
  ])("%j gives %j", (href, address) => {
    expect(addressOfMailto(href)).toBe(address);
  });
});

describe("an address that Cloudflare has hidden from harvesters", () => {
  const hidden = (text: string, key = 0x5a) =>
    `https://shop.example/cdn-cgi/l/email-protection#${[
      key,
      ...[...text].map((each) => (each.codePointAt(0) ?? 0) ^ key),
    ]
      .map((byte) => byte.toString(16).padStart(2, "0"))
      .join("")}`;

  it("is read, without parameters", () => {
    expect(addressOfProtected(hidden("info@shop.example"))).toBe("info@shop.example");
    expect(addressOfProtected(hidden("info@shop.example?subject=x", 0xff))).toBe("info@shop.example");
  });

  test.each([
    hidden("javascript:alert(1)"),
    hidden("a@shop.example\r\nBcc: evil@evil.example"),
    "https://shop.example/cdn-cgi/l/email-protection",
    "https://shop.example/cdn-cgi/l/email-protection#5",
    "https://shop.example/cdn-cgi/l/email-protection#zzzz",
  ])("%s is none", (href) => {
    expect(addressOfProtected(href)).toBeNull();
  });
});

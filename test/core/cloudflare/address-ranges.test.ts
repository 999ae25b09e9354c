import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ADDRESS_RANGES_READ,
  addressPlace,
  addressRanges,
} from "../../../src/core/cloudflare/address-ranges";

/** A range as whole numbers, by other means than the code under test. */
interface Numbers {
  readonly range: string;
  readonly bits: 32 | 128;
  readonly first: bigint;
  readonly last: bigint;
}

function numbers(range: string): Numbers {
  const [network = "", length = ""] = range.split("/");
  const bits = network.includes(":") ? 128 : 32;
  const first = bits === 32 ? digits(network.split("."), 10, 8) : digits(groups(network), 16, 16);
  return { range, bits, first, last: first + (1n << BigInt(bits - Number(length))) - 1n };
}

/** The table's IPv6 networks all end in a double colon. */
function groups(network: string): string[] {
  const leading = network.replace("::", "").split(":");
  return [...leading, ...Array<string>(8 - leading.length).fill("0")];
}

function digits(parts: readonly string[], base: number, width: number): bigint {
  return parts.reduce((sum, part) => (sum << BigInt(width)) + BigInt(Number.parseInt(part, base)), 0n);
}

function written(value: bigint, bits: 32 | 128): string {
  const width = bits === 32 ? 8n : 16n;
  const parts = Array.from({ length: bits === 32 ? 4 : 8 }, (_, at) => {
    const shift = BigInt(bits) - width * BigInt(at + 1);
    return Number((value >> shift) & ((1n << width) - 1n)).toString(bits === 32 ? 10 : 16);
  });
  return parts.join(bits === 32 ? "." : ":");
}

const table = addressRanges.map(numbers);
const rangeOf = (text: string): string | null => {
  const place = addressPlace(text);
  return place?.network === "cloudflare" ? place.range : null;
};

describe("the table of ranges", () => {
  test("has a date, and every published range of both families once", () => {
    expect(ADDRESS_RANGES_READ).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    expect(table.filter(({ bits }) => bits === 32).length).toBeGreaterThanOrEqual(15);
    expect(table.filter(({ bits }) => bits === 128).length).toBeGreaterThanOrEqual(7);
    expect(new Set(addressRanges).size).toBe(addressRanges.length);
  });

  test.each(table)("has nothing before the first and after the last address of $range", (one) => {
    expect(rangeOf(written(one.first, one.bits))).toBe(one.range);
    expect(rangeOf(written(one.last, one.bits))).toBe(one.range);
    expect(rangeOf(written(one.first - 1n, one.bits))).not.toBe(one.range);
    expect(rangeOf(written(one.last + 1n, one.bits))).not.toBe(one.range);
  });

  test("holds any address between those, and no other", () => {
    const bits = fc.constantFrom(32 as const, 128 as const);
    const inside = fc
      .constantFrom(...table)
      .chain((one) =>
        fc.record({ bits: fc.constant(one.bits), value: fc.bigInt({ min: one.first, max: one.last }) }),
      );
    const anywhere = bits.chain((width) =>
      fc.record({ bits: fc.constant(width), value: fc.bigInt({ min: 0n, max: (1n << BigInt(width)) - 1n }) }),
    );
    fc.assert(
      fc.property(fc.oneof(inside, anywhere), (address) => {
        const holder = table.find(
          (one) => one.bits === address.bits && one.first <= address.value && address.value <= one.last,
        );
        const mapped = address.bits === 128 && address.value >> 32n === 0xffffn;
        fc.pre(!mapped);
        expect(rangeOf(written(address.value, address.bits))).toBe(holder?.range ?? null);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("an address", () => {
  test.each([
    ["104.16.1.2", "104.16.0.0/13"],
    ["104.16.1.2:443", "104.16.0.0/13"],
    [" 104.16.1.2 ", "104.16.0.0/13"],
    ["::ffff:104.16.1.2", "104.16.0.0/13"],
    ["[::ffff:6810:102]:443", "104.16.0.0/13"],
    ["2606:4700::1", "2606:4700::/32"],
    ["2606:4700:0:0:0:0:0:1", "2606:4700::/32"],
    ["[2606:4700::1]", "2606:4700::/32"],
    ["[2606:4700::1]:443", "2606:4700::/32"],
    ["2606:4700::1%eth0", "2606:4700::/32"],
    ["2606:4700::1%eth0.100", "2606:4700::/32"],
    ["[2606:4700::AbCd%3]", "2606:4700::/32"],
  ])("of Cloudflare's is known as it is written: %j", (text, range) => {
    expect(addressPlace(text)).toEqual({ network: "cloudflare", range });
  });

  test.each(["8.8.8.8", "172.63.255.255", "172.72.0.0", "198.41.127.255", "2a00:1450::1", "[2620:fe::fe]"])(
    "elsewhere on the internet is somebody else's: %s",
    (text) => {
      expect(addressPlace(text)).toEqual({ network: "other" });
    },
  );

  test.each(["10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "fd00::1", "::ffff:10.0.0.1"])(
    "of a private network is private: %s",
    (text) => {
      expect(addressPlace(text)).toEqual({ network: "private" });
    },
  );

  test.each([
    ["loopback", "127.0.0.1"],
    ["loopback", "[::1]"],
    ["link-local", "169.254.10.1"],
    ["link-local", "fe80::1%eth0"],
    ["shared by a carrier", "100.64.0.1"],
    ["made up by a VPN", "198.18.0.7"],
    ["behind NAT64, even Cloudflare's", "64:ff9b::6810:102"],
    ["behind a local NAT64", "64:ff9b:1::6810:102"],
    ["for documentation", "203.0.113.7"],
    ["for documentation", "2001:db8::1"],
    ["unspecified", "0.0.0.0"],
    ["not in use", "4000::1"],
    ["multicast", "ff02::1"],
  ])("that is %s shows no network: %s", (_, text) => {
    expect(addressPlace(text)).toEqual({ network: "none" });
  });

  test.each(
    [
      "",
      " ",
      "-",
      "cloudflare",
      "shop.example",
      "104.16.1",
      "104.16.1.2.3",
      "104.16.1.256",
      "0x68101",
    ].concat(
      ["0150.16.1.2", "104.16.1.2/13", "[104.16.1.2", "2606:4700", "2606:::1", "[]", "[]:443", "%", ":"],
      ["\0", "\ud800"],
    ),
  )("is not what is none: %j", (text) => {
    expect(addressPlace(text)).toBeNull();
  });

  test.each(["1", "[", ":", "1.", "%", " "])("is none where a megabyte of %j stands", (unit) => {
    expect(addressPlace(unit.repeat(1_000_000))).toBeNull();
  });

  test("is not read where its zone is longer than any name of a network card", () => {
    expect(addressPlace(`2606:4700::1%${"0".repeat(60)}`)?.network).toBe("cloudflare");
    expect(addressPlace(`2606:4700::1%${"0".repeat(600)}`)).toBeNull();
  });

  test("is asked for with any text at all", () => {
    const nearly = fc.string({
      unit: fc.constantFrom(..."0123456789abcdef.:[]%/ ".split("")),
      maxLength: 50,
    });
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string({ unit: "binary" }), fc.ipV4(), fc.ipV6()), (text) => {
        expect([undefined, "cloudflare", "other", "private", "none"]).toContain(addressPlace(text)?.network);
      }),
      { numRuns: 2_000 },
    );
  });
});

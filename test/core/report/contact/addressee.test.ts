import { describe, expect, it, test } from "vitest";
import { addresseeOf } from "../../../../src/core/report/contact/addressee";
import { joinedContacts, type Contact } from "../../../../src/core/report/contact/contact";
import { traceAddress } from "../../../../src/core/report/contact/trace";

const page = "https://shop.example/cart";

describe("the address that somebody typed", () => {
  it("is taken in one spelling", () => {
    expect(addresseeOf(" Info@Shop.example ", page)).toEqual({ ok: true, address: "Info@shop.example" });
  });

  test.each([
    ["info", "no-address"],
    ["a@shop.example, b@shop.example", "no-address"],
    ["a@shop.example\nBcc: b@shop.example", "no-address"],
    ["support@cloudflare.com", "vendor"],
    ["abuse@mail.cloudflare.com", "vendor"],
    ["noreply@shop.example", "placeholder"],
    ["you@example.com", "placeholder"],
  ] as const)("%j is refused: %s", (text, why) => {
    expect(addresseeOf(text, page)).toEqual({ ok: false, why });
  });

  it("may be Cloudflare's where the site is its own", () => {
    expect(addresseeOf("x@cloudflare.com", "https://dash.cloudflare.com/")).toMatchObject({ ok: true });
  });
});

describe("what several looks brought", () => {
  const contact = (kind: Contact["kind"], target: string, from: Contact["from"] = "page"): Contact => ({
    kind,
    target,
    from,
  });

  it("comes together with addresses first, each once where it was found first", () => {
    const one = { contacts: [contact("page", "https://a.example/")], vendors: false, expired: null };
    const both = [
      contact("mail", "a@a.example", "start-page"),
      contact("page", "https://a.example/", "start-page"),
    ];
    expect(
      joinedContacts([one, { contacts: both, vendors: true, expired: "2025-01-01T00:00:00.000Z" }]),
    ).toEqual({
      contacts: [contact("mail", "a@a.example", "start-page"), contact("page", "https://a.example/")],
      vendors: true,
      expired: "2025-01-01T00:00:00.000Z",
    });
  });
});

describe("Cloudflare's trace", () => {
  test.each([
    ["fl=1\nip=192.0.2.9\ncolo=AMS\n", "192.0.2.9"],
    ["colo=AMS\r\nip=2001:db8::9\r\n", "2001:db8::9"],
    ["ip=192.0.2.9\n", null],
    ["colo=AMS\nip=\n", null],
    ["colo=AMS\nip=unknown\n", null],
    ["colo=AMS\nip=192.0.2.9<script>\n", null],
    ["colo=AMS\nskip=192.0.2.9\n", null],
    ["colo=AMS\nip=1\n", null],
    ["<p>colo=AMS ip=192.0.2.9</p>", null],
    [`${"x".repeat(5_000)}\ncolo=AMS\nip=192.0.2.9`, null],
    ["", null],
  ])("%j gives %j", (text, address) => {
    expect(traceAddress(text)).toBe(address);
  });
});

import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { contactsOfLinks, type PageLink } from "../../../../src/core/report/contact/contact-links";
import { cpuMs } from "../../../fixtures/cpu-time";

const page = { url: "https://www.shop.example/cart?item=1", from: "page" } as const;
const link = (href: string, text = ""): PageLink => ({ href, text });
const targets = (links: readonly PageLink[], from: { url: string; from: "page" } = page): string[] =>
  contactsOfLinks(links, from).contacts.map(({ target }) => target);

const isWebPage = (target: string): boolean => {
  const { protocol, username, password } = new URL(target);
  return /^https?:$/.test(protocol) && username + password === "";
};

describe("among the links of a page", () => {
  test.each([
    ["https://www.shop.example/contact", ""],
    ["https://www.shop.example/contact-us.html", ""],
    ["https://www.shop.example/de/kontakt/", ""],
    ["https://www.shop.example/pages/Impressum.php", ""],
    ["https://www.shop.example/contacto", ""],
    ["https://www.shop.example/contatti", ""],
    ["https://www.shop.example/%E3%81%8A%E5%95%8F%E3%81%84%E5%90%88%E3%82%8F%E3%81%9B", ""],
    ["https://www.shop.example/p/17", "お問い合わせはこちら"],
    ["https://www.shop.example/p/17", "联系我们"],
    ["https://www.shop.example/p/17", "Nous contacter"],
    ["https://www.shop.example/p/17", "Контакты"],
    ["https://www.shop.example/p/17", "צור קשר"],
    ["https://www.shop.example/help", ""],
    ["https://support.shop.example/", "Support"],
    ["https://shop.example/?page=contact", "Contact"],
    ["http://www.shop.example/contact", ""],
    ["https://shop.desk.example.org/new", "Contact"],
  ])("%s, called %j, is a way to reach the site", (href, text) => {
    expect(targets([link(href, text)])).toEqual([href]);
  });

  test.each([
    ["https://www.shop.example/contactless-payment", "Contactless payment"],
    ["https://www.shop.example/supporters", "Our supporters"],
    [
      "https://www.shop.example/contact-lenses-for-sale".replace("contact-", "kontaktlinsen-"),
      "Kontaktlinsen",
    ],
    ["https://elsewhere.example/contact", "Elsewhere"],
    ["https://elsewhere.example/", "Help"],
    ["https://user:pass@www.shop.example/contact", "Contact"],
    ["https://www.shop.example/cart?item=1#contact", "Contact"],
    ["https://www.shop.example/cdn-cgi/contact", "Contact"],
    ["javascript:alert('contact')", "Contact"],
    ["data:text/html,contact", "Contact"],
    ["blob:https://www.shop.example/contact", "Contact"],
    ["ftp://www.shop.example/contact", "Contact"],
    ["tel:+1234567", "Contact"],
    [`https://www.shop.example/contact?${"x".repeat(500)}`, "Contact"],
    ["https://www.shop.example/p/17", `Contact ${"of many words ".repeat(10)}`],
    ["https://www.shop.example/%E0%A4%A", "Cart"],
  ])("%s, called %j, is none", (href, text) => {
    expect(targets([link(href, text)])).toEqual([]);
  });

  it("addresses come first, then the site's own contact page, its help, and contacts elsewhere", () => {
    expect(
      targets([
        link("https://desk.example.org/shop", "Contact us"),
        link("https://www.shop.example/help", "Help"),
        link("https://www.shop.example/contact", "Contact"),
        link("mailto:shop@post.example"),
        link("mailto:info@shop.example?cc=evil@evil.example"),
      ]),
    ).toEqual([
      "info@shop.example",
      "shop@post.example",
      "https://www.shop.example/contact",
      "https://www.shop.example/help",
      "https://desk.example.org/shop",
    ]);
  });

  it("each comes once, however often and in whatever spelling it is linked to", () => {
    expect(
      targets([
        link("https://www.shop.example/contact", "Contact"),
        link("https://www.shop.example/contact/", "Contact us"),
        link("https://WWW.shop.example/contact#form", "Contact"),
        link("mailto:Info@shop.example"),
        link("mailto:info@SHOP.example?subject=x"),
      ]),
    ).toEqual(["Info@shop.example", "https://www.shop.example/contact"]);
  });

  test.each([
    "mailto:support@cloudflare.com",
    "https://www.cloudflare.com/contact/",
    "https://support.cloudflare.com/hc/contact",
    "mailto:help@sucuri.net",
    "https://www.imperva.com/contact-us/",
    "https://www.akamai.com/support",
  ])("%s is nobody who can help, and it is said that it was there", (href) => {
    expect(contactsOfLinks([link(href, "Contact")], page)).toEqual({
      contacts: [],
      vendors: true,
      expired: null,
    });
  });

  it("Cloudflare's contact is that of Cloudflare's own site, which it does decide about", () => {
    const own = { url: "https://community.cloudflare.com/", from: "page" } as const;
    expect(targets([link("https://www.cloudflare.com/contact/", "Contact")], own)).toHaveLength(1);
  });

  test.each([
    "mailto:you@shop.example",
    "mailto:your-email@shop.example",
    "mailto:info@example.com",
    "mailto:info@yourdomain.com",
    "mailto:noreply@shop.example",
    "mailto:no-reply@shop.example",
    "mailto:logo@2x.png",
    "mailto:0123456789abcdef0123456789abcdef@o12345.ingest.sentry.io",
  ])("%s is read by nobody", (href) => {
    expect(contactsOfLinks([link(href)], page)).toEqual({ contacts: [], vendors: false, expired: null });
  });

  it("ten thousand cost no more than a moment, and ten are given", () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      link(`https://www.shop.example/contact/${"x".repeat(400)}${at}`, `Contact ${at}`),
    );
    let given: readonly string[] = [];
    expect(cpuMs(() => (given = targets(many)), 1)).toBeLessThan(1_000);
    expect(given).toHaveLength(10);
  });

  it("whatever they are, nothing but addresses and pages of the web comes out", () => {
    const scheme = fc.constantFrom(
      "mailto:",
      "https://",
      "http://",
      "javascript:",
      "data:",
      "//",
      "",
      "tel:",
    );
    const rest = fc.oneof(
      fc.webPath(),
      fc.string().map((local) => `${local}@shop.example`),
      fc.string(),
      fc.constant("shop.example/contact"),
    );
    const text = fc.oneof(fc.string(), fc.constantFrom("Contact", "Help", "\u202eContact"));
    const links = fc.array(fc.record({ href: fc.tuple(scheme, rest).map((both) => both.join("")), text }));
    fc.assert(
      fc.property(links, (some) => {
        for (const { kind, target } of contactsOfLinks(some, page).contacts)
          expect(kind === "mail" ? /^[^\s@<>?&%]+@[a-z0-9.-]+$/.test(target) : isWebPage(target)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

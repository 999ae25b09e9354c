import { describe, expect, it } from "vitest";
import { addressOnPage, visitorAddress } from "../../../src/core/report/visitor-address";

const on = (text: string) => addressOnPage({ state: "read", text, size: text.length, cut: false });

describe("the visitor's own address on the page that refused them", () => {
  it.each([
    [
      "in Cloudflare's footer, behind the button that reveals it",
      `<span id="cf-footer-item-ip" class="cf-footer-item hidden">Your IP:
        <button type="button" id="cf-footer-ip-reveal">Click to reveal</button>
        <span class="hidden" id="cf-footer-ip">203.0.113.9</span>
        <span class="cf-footer-separator">&bull;</span></span>`,
      "203.0.113.9",
    ],
    [
      "in Cloudflare's older footer",
      '<span class="cf-footer-item"><span>Your IP</span>: 2001:db8::1:9</span><span>&bull;</span>',
      "2001:db8::1:9",
    ],
    [
      "in the element alone, where the words are in another language",
      'Ihre IP: <span id="cf-footer-ip">203.0.113.9</span>',
      "203.0.113.9",
    ],
    ["in an owner's own page", "<li>Your IP address: 203.0.113.9</li><li>Ray ID: 8f3a</li>", "203.0.113.9"],
    ["in a sentence", "<p>Access from your IP address (203.0.113.9) is barred.</p>", "203.0.113.9"],
    ["in a sentence that ends with it", "<p>Your IP is 203.0.113.9.</p>", "203.0.113.9"],
    [
      "in a table, as other firewalls have it",
      "<td>Client IP:</td><td><b>203.0.113.9</b></td>",
      "203.0.113.9",
    ],
  ])("is found %s", (_where, page, address) => {
    expect(on(page)).toBe(address);
  });

  it.each([
    ["a page of words", "<p>The network that your IP address is in (14061) is banned.</p>"],
    ["a server's address", "<p>Server IP: 203.0.113.9</p><p>203.0.113.9</p>"],
    ["a number with four parts that is none", "Your IP: 203.0.113.999"],
    ["a version", "Your IP: 1.2.3"],
    ["a longer text that begins like one", "Your IP: 203.0.113.9.evil.example"],
    ["a time of day", "Your IP: 10:15:03"],
    ["what comes much later", `Your IP: ${" ".repeat(500)}203.0.113.9`],
  ])("is not taken out of %s", (_what, page) => {
    expect(on(page)).toBeNull();
  });

  it("is the first that is one, where a page says it twice", () => {
    expect(on("Your IP: hidden. Your IP: 203.0.113.9 Your IP: 203.0.113.10")).toBe("203.0.113.9");
  });

  it("is not to be had where the page was not seen", () => {
    expect(addressOnPage({ state: "not-observable", reason: "cors" })).toBeNull();
  });
});

it("an answer of the site is taken for an address only if it is nothing else", () => {
  expect(visitorAddress(" 203.0.113.9\n")).toBe("203.0.113.9");
  expect(visitorAddress("<b>203.0.113.9</b>")).toBeNull();
  expect(visitorAddress("3405803785")).toBeNull();
});

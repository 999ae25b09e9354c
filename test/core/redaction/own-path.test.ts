import { describe, expect, test } from "vitest";
import { hideOwnPath } from "../../../src/core/redaction/own-path";

const invite = "https://shop.example/x/../invite/ab12cd/orders/anna?next=/x";
const page = "You don't have permission to access /invite/ab12cd/orders/anna on this server.";

test("what the URL does not tell of its path is not told by the page either", () => {
  expect(hideOwnPath(invite, "no-query")(page)).toBe(
    "You don't have permission to access /invite/[removed]/orders/anna on this server.",
  );
  expect(hideOwnPath(invite, "no-query")("Invitation ab12cd has expired.")).toBe(
    "Invitation [removed] has expired.",
  );
});

test("where only the site is told, the path is gone, however much of it stands there", () => {
  const hide = hideOwnPath(invite, "origin");
  expect(hide(page)).toBe("You don't have permission to access [removed] on this server.");
  expect(hide("access /invite/ab12")).toBe("access [removed]");
  expect(hide("see https://shop.example/invite/ab12cd?a=b.")).toBe("see https://shop.example[removed]");
  expect(hide("/invitees may ask.")).toBe("/invitees may ask.");
});

describe("where only the site is told, no word of the path is left either", () => {
  const hide = hideOwnPath("https://shop.example/patients/hiv-support/gr%C3%BC%C3%9Fe.html/2026", "origin");
  test.each([
    ["HIV support is closed", "[removed] is closed"],
    ["<hiv-support> path=hiv_support", "<[removed]> path=[removed]"],
    ["Patients: grüße", "[removed]: [removed]"],
    ["patience, hiv-supporters, 2026", "patience, hiv-supporters, 2026"],
  ])("%s becomes %s", (text, expected) => {
    expect(hide(text)).toBe(expected);
  });

  test("but for what is on every page", () => {
    const refused = "Error page: access denied, login to index.html";
    expect(hideOwnPath("https://shop.example/error/page/login/index.html", "origin")(refused)).toBe(refused);
  });
});

test("a path whose beginning was taken out before is gone as well", () => {
  const hide = hideOwnPath("https://shop.example/4f9a1c77d2e05b8890aa/orders", "origin");
  expect(hide("access /[removed]/orders denied")).toBe("access [removed] denied");
});

test("where all of it is told, nothing is taken out", () => {
  expect(hideOwnPath(invite, "full")(page)).toBe(page);
});

test("a piece that is written with percent signs is known as the page shows it", () => {
  const hide = hideOwnPath("https://shop.example/token/gr%C3%BC%C3%9Fe%207", "no-query");
  expect(hide("No access to /token/grüße 7 here")).toBe("No access to /token/[removed] here");
});

test("a short piece is taken out of paths alone, so that other numbers stay", () => {
  const hide = hideOwnPath("https://shop.example/reset/42", "no-query");
  expect(hide("42 visitors may not open /reset/42.")).toBe("42 visitors may not open /reset/[removed].");
});

test("a URL without a path, and what is no URL, change nothing", () => {
  for (const url of ["https://shop.example/", "about:blank", "no url"]) {
    for (const detail of ["no-query", "origin"] as const) expect(hideOwnPath(url, detail)(page)).toBe(page);
  }
});

import { describe, expect, test } from "vitest";
import { reportParts } from "../../../src/core/report/report-parts";
import { render } from "../../../src/core/messages/render";
import { block, report } from "./sample";

test("a report holds what the contract names, absent things as null", () => {
  const { block: refused, ...rest } = report();
  expect(rest).toEqual({
    schema: "whose403/report/1",
    generator: { name: "Whose403", version: "1.2.3" },
    createdAt: "2026-11-24T14:06:00.000+01:00",
    visitor: {
      browser: "Chrome 156",
      platform: "Linux",
      language: "de",
      doing: null,
      tried: [],
      ipAddress: null,
    },
    picture: { mediaType: "image/png", width: 1400, height: 900, reason: null },
    again: null,
    removed: [
      { where: "url", what: "The user name and password in the address." },
      { where: "url", what: "The part of the address after #." },
      { where: "url", what: "The values in the query of the address." },
      { where: "fields", what: "A response field whose value is a secret, such as a cookie: set-cookie." },
      { where: "fields", what: "A response field that is not needed to find the cause: x-unheard-of." },
      {
        where: "request",
        what: "All 2 header fields of the request: cookies and sign-in data travel there.",
      },
      {
        where: "body",
        what: "The page itself, but for the first 600 characters of its visible text; addresses and tokens in these are blanked.",
      },
    ],
  });
  expect(refused).toMatchObject({
    method: "GET",
    url: "https://shop.example/private/?q=[removed]",
    urlDetail: "no-query",
    type: "document",
    status: 403,
    startedDateTime: "2026-11-24T13:05:08.500Z",
    serverDate: "2026-11-24T13:05:08.000Z",
    clockSkewMs: null,
    serverIPAddress: "2001:db8::1",
    rayId: "8af678921d82229f",
    colo: "FRA",
    referenceId: null,
    verdict: { responder: "origin", viaCloudflare: true, confidence: "certain" },
    bodyExcerpt: "403 Forbidden 403 Forbidden nginx",
    notObservable: [],
  });
  expect(refused.fields.map(({ name }) => name)).toEqual(["date", "server", "cf-ray", "cf-cache-status"]);
});

test("the findings in it are those that counted, so that their weights are the verdict's", () => {
  const made = block();
  const counted = made.verdict.findings.filter((finding) => finding.counted);
  expect(report({ block: made }).block.findings.map(({ weight }) => weight)).toEqual(
    counted.map(({ weight }) => weight),
  );
  expect(counted.length).toBeGreaterThan(0);
});

test("a range of Cloudflare's is evidence and leaves whole, unlike the address that lies in it", () => {
  const made = block({ serverIPAddress: "104.18.12.34" });
  const [found] = report({ block: made }).block.findings.filter(({ where }) => where === "address");
  expect(found?.excerpt).toBe("104.16.0.0/13");
});

test("a server's address of the visitor's own network is not told, and listed", () => {
  const made = report({ block: block({ serverIPAddress: "192.168.1.44" }) });
  expect(JSON.stringify(made)).not.toContain("192.168.1.44");
  expect(made.removed.map(({ where }) => where)).toContain("server_address");
  const without = report(
    { block: block({ serverIPAddress: "192.168.1.44" }) },
    { leaveOut: ["server_address"] },
  );
  expect(without.removed.filter(({ where }) => where === "server_address")).toHaveLength(1);
});

test("the visitor's words are kept, trimmed; empty ones are none", () => {
  expect(report({}, { doing: "  I paid.  " }).visitor.doing).toBe("I paid.");
  expect(report({}, { doing: "   " }).visitor.doing).toBeNull();
});

test("without a picture the report says why", () => {
  const { picture } = report({ picture: { ok: false, reason: { id: "report_picture_not_in_har" } } });
  expect(picture).toEqual({
    mediaType: null,
    width: null,
    height: null,
    reason: "A HAR file holds no picture of the page.",
  });
});

describe("a part that the visitor leaves out", () => {
  const optional = reportParts.filter((part) => part.optional);
  const known = { visitorAddress: "203.0.113.9" };
  const whole = JSON.stringify(report(known, { doing: "I paid." }));
  test.each(optional.map((part) => part.id))("is gone and listed as left out: %s", (id) => {
    const made = report(known, { doing: "I paid.", leaveOut: [id] });
    const label = reportParts.find((part) => part.id === id)?.label;
    expect(made.removed.at(-1)).toEqual({
      where: id,
      what: `Left out by the visitor: ${label && render(label)}.`,
    });
    expect(JSON.stringify({ ...made, removed: [] }).length).toBeLessThan(whole.length);
  });
  test("is not listed where there was nothing to leave out", () => {
    expect(report({}, { leaveOut: ["ip_address"] }).removed).toEqual(report().removed);
  });
  test("is never the verdict, the Ray ID, the time or the address", () => {
    const made = report({}, { leaveOut: ["verdict", "ray_id", "times", "url"] });
    expect(made).toEqual(report());
  });
});

test("every part has a name and a description of its own", () => {
  const texts = reportParts.flatMap((part) => [render(part.label), render(part.description)]);
  expect(new Set(texts).size).toBe(reportParts.length * 2);
  expect(texts.filter((text) => text.startsWith("report_"))).toEqual([]);
});

test("a body that could not be seen has no excerpt and is no removal", () => {
  const made = report({ block: block({ body: { state: "not-observable", reason: "cors" } }) });
  expect(made.block).toMatchObject({ bodyExcerpt: null, notObservable: ["body"] });
  expect(made.removed.map(({ where }) => where)).not.toContain("body");
});

test("a captured method or type that is none does not get in", () => {
  expect(report({ block: block({ method: "<b>", resourceType: "a b" }) }).block).toMatchObject({
    method: "?",
    type: null,
  });
});

test("what the address does not tell is not told by the page that repeats it", () => {
  const url = "https://shop.example/invite/ab12cd/orders";
  const text =
    "<center><h1>403 Forbidden</h1></center> no access to /invite/ab12cd/orders <center>nginx</center>";
  const made = block({ url, body: { state: "read", text, size: null, cut: false } });
  const told = (urlDetail: "no-query" | "origin" | "full") => report({ block: made }, { urlDetail });
  expect(told("no-query").block.bodyExcerpt).toContain("/invite/[removed]/orders");
  expect(JSON.stringify(told("no-query"))).not.toContain("ab12cd");
  expect(JSON.stringify(told("origin"))).not.toContain("invite");
  expect(told("full").block.bodyExcerpt).toContain("/invite/ab12cd/orders");
});

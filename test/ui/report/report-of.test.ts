import { expect, test } from "vitest";
import type { SentReport } from "../../../src/core/blocks/sent-report";
import { english } from "../../../src/core/messages/render";
import { firstChoices, type Draft } from "../../../src/ui/report/draft";
import { reportFileName } from "../../../src/ui/report/file-name";
import { ownAddressOf, reportOf as build } from "../../../src/ui/report/report-of";
import { aBlock } from "../a-block";
import { logState, memoryPorts } from "../gallery/memory-ports";

const { environment } = memoryPorts(logState([])).ports;
const picture = {
  ok: true,
  dataUrl: "data:image/png;base64,AAAA",
  mediaType: "image/png",
  width: 2,
  height: 1,
} as const;
const draft: Draft = {
  block: aBlock({ exchange: { url: "https://shop.example/pay?token=secret" }, rayId: "8f3a1c00aa11bb22" }),
  createdAt: environment.now(),
  again: null,
  visitorAddress: null,
  picture,
  choices: firstChoices,
};

const reportOf = (of: Draft) => build(of, environment, of.picture ?? picture, english);

test("a new report tells the URL without its query values", () => {
  const { url } = reportOf(draft).block;
  expect(url).toContain("https://shop.example/pay");
  expect(url).not.toContain("secret");
});

test("the report was made when the button was pressed, by the visitor's clock", () => {
  expect(reportOf(draft).createdAt).toBe("2026-11-24T11:20:00.000+01:00");
});

test("a picture that is switched off does not leave, and the report says so", () => {
  const off: Draft = { ...draft, choices: { ...firstChoices, leaveOut: ["picture"] } };
  expect(reportOf(off).picture).toMatchObject({
    width: null,
    reason: expect.any(String),
  });
});

test("a report without a picture says in words why", () => {
  const without: Draft = {
    ...draft,
    picture: { ok: false, reason: { id: "ui_report_picture_refused" }, canAsk: true },
  };
  expect(reportOf(without).picture.reason).toContain("permission");
});

test("a saved report is named by status, host, day and Ray ID", () => {
  const report = reportOf(draft);
  expect(reportFileName(report, "html")).toBe("403-shop.example-2026-11-24-8f3a1c00aa11bb22.html");
});

test("nothing of a captured page makes a path of the file's name", () => {
  const report = reportOf(draft);
  const block = { ...report.block, url: "https://[::1]:8443/../../etc", rayId: "../../x" };
  expect(reportFileName({ ...report, block }, "html")).toMatch(/^[A-Za-z0-9.-]+$/);
  expect(reportFileName({ ...report, block }, "html")).not.toContain("..");
});

const pageWith = (text: string) =>
  aBlock({ exchange: { body: { state: "read", text, size: text.length, cut: false } } });

test("the visitor's own address is known from the refusing page, and stays behind unless it is switched on", () => {
  const shown: Draft = { ...draft, block: pageWith("Your IP: 203.0.113.9") };
  expect(ownAddressOf(shown)).toBe("203.0.113.9");
  expect(JSON.stringify(reportOf(shown))).not.toContain("203.0.113.9");
  const on: Draft = { ...shown, choices: { ...firstChoices, leaveOut: [] } };
  expect(reportOf(on).visitor.ipAddress).toBe("203.0.113.9");
});

test("an address that the site told is taken before the page's", () => {
  const both: Draft = { ...draft, block: pageWith("Your IP: 203.0.113.9"), visitorAddress: "203.0.113.10" };
  expect(ownAddressOf(both)).toBe("203.0.113.10");
});

test("a report of somebody's report names their browser, not that of whoever opened it", () => {
  const sent: SentReport = {
    form: "report",
    generator: null,
    createdAt: "2026-11-24T11:20:00.000+01:00",
    browser: "Firefox 153",
    platform: "macOS",
    language: "fr",
    doing: null,
    tried: [],
    ipAddress: null,
    picture: null,
    pictureReason: null,
    removed: [],
    again: null,
  };
  const source = { kind: "report", name: "sent.html", sent } as const;
  const { visitor } = reportOf({ ...draft, block: { ...draft.block, source } });
  expect(visitor).toMatchObject({ browser: "Firefox 153", platform: "macOS", language: "fr" });
});

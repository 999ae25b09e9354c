import { expect, test } from "vitest";
import { english } from "../../../src/core/messages/render";
import { firstChoices, type Draft } from "../../../src/ui/report/draft";
import { reportFileName } from "../../../src/ui/report/file-name";
import { leavingPicture, reportOf } from "../../../src/ui/report/report-of";
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

test("a new report tells the URL without its query values", () => {
  const { url } = reportOf(draft, environment, english).block;
  expect(url).toContain("https://shop.example/pay");
  expect(url).not.toContain("secret");
});

test("the report was made when the button was pressed, by the visitor's clock", () => {
  expect(reportOf(draft, environment, english).createdAt).toBe("2026-11-24T11:20:00.000+01:00");
});

test("a picture that is switched off does not leave, and the report says so", () => {
  const off: Draft = { ...draft, choices: { ...firstChoices, leaveOut: ["picture"] } };
  expect(leavingPicture(draft)).toBe(picture.dataUrl);
  expect(leavingPicture(off)).toBeNull();
  expect(reportOf(off, environment, english).picture).toMatchObject({
    width: null,
    reason: expect.any(String),
  });
});

test("a report without a picture says in words why", () => {
  const without: Draft = {
    ...draft,
    picture: { ok: false, reason: { id: "ui_report_picture_refused" }, canAsk: true },
  };
  expect(reportOf(without, environment, english).picture.reason).toContain("permission");
});

test("a saved report is named by status, host, day and Ray ID", () => {
  const report = reportOf(draft, environment, english);
  expect(reportFileName(report, "html")).toBe("403-shop.example-2026-11-24-8f3a1c00aa11bb22.html");
});

test("nothing of a captured page makes a path of the file's name", () => {
  const report = reportOf(draft, environment, english);
  const block = { ...report.block, url: "https://[::1]:8443/../../etc", rayId: "../../x" };
  expect(reportFileName({ ...report, block }, "html")).toMatch(/^[A-Za-z0-9.-]+$/);
  expect(reportFileName({ ...report, block }, "html")).not.toContain("..");
});

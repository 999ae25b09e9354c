import { describe, expect, it } from "vitest";
import { english, render } from "../../../../src/core/messages/render";
import { clockSkewMs, serverDate } from "../../../../src/core/report/clock";
import { buildReport } from "../../../../src/core/report/build-report";
import { reportBlock } from "../../../../src/core/report/import/report-block";
import { reportJson } from "../../../../src/core/report/json";
import { readReport } from "../../../../src/core/report/read-report";
import type { Report } from "../../../../src/core/report/report";
import { fullReport, hostileReport } from "../hostile-report";
import { challenged, direct, silent } from "../refusals";
import { block, report } from "../sample";

function back(made: Report) {
  const reading = readReport(reportJson(made));
  if (!reading.ok) throw new Error(render(reading.reason));
  const opened = reportBlock({ id: "file1", name: "a.json" }, reading.report, null);
  if (opened.source.kind !== "report") throw new Error("It is no block of a report.");
  return { ...opened, sent: opened.source.sent };
}

describe("a report that is read back", () => {
  it.each([
    ["by the origin server behind Cloudflare", block()],
    ["by Cloudflare's challenge", challenged()],
    ["by nginx alone", direct()],
    ["undetermined", silent()],
  ])("has the verdict that it was made with: %s", (_, made) => {
    const sent = report({ block: made });
    const { verdict, ray, exchange } = back(sent);
    expect(render(verdict.summary)).toBe(sent.block.verdict.summary);
    expect(verdict).toMatchObject({
      responder: made.verdict.responder,
      confidence: made.verdict.confidence,
      product: made.verdict.product,
      cause: made.verdict.cause,
      viaCloudflare: made.verdict.viaCloudflare,
    });
    // Nobody is shown the odds of what is undetermined.
    const margin = made.verdict.confidence === "undetermined" ? 0 : made.verdict.margin;
    expect(Math.round(verdict.margin)).toBe(Math.round(margin));
    expect(ray.rayId).toBe(made.ray.rayId);
    expect(serverDate(exchange)).toBe(serverDate(made.exchange));
    expect(clockSkewMs(exchange)).toBe(clockSkewMs(made.exchange));
  });

  it("keeps the findings with their weights, their place and their reasons as they are given", () => {
    const sent = report();
    const { findings } = back(sent).verdict;
    expect(findings.map((finding) => ({ ...finding, because: render(finding.because) }))).toEqual(
      sent.block.findings.map((finding) => ({ ...finding, counted: true })),
    );
  });

  it("knows the server's time where the fields were left out", () => {
    const sent = report({}, { leaveOut: ["fields"] });
    expect(serverDate(back(sent).exchange)).toBe(sent.block.serverDate);
  });

  it("has the second request beside the first, with a Ray ID and a verdict of its own", () => {
    const again = back(fullReport()).sent.again;
    expect(again?.ray.rayId).toBe("8af678921d82229f");
    expect(again?.verdict.responder).toBe("cloudflare");
    expect(again?.id).not.toBe("file1-report");
  });

  it("names nobody for a second request that was answered", () => {
    const made = fullReport();
    if (made.again === null) throw new Error("The full report has a second request.");
    const again = back({ ...made, again: { ...made.again, status: 200 } }).sent.again;
    expect(again && render(again.verdict.summary)).toContain("answered with status 200");
  });

  it("can be made a report of again, which says the same", () => {
    const sent = report();
    const opened = back(sent);
    const remade = buildReport({
      block: opened,
      options: { urlDetail: "full", doing: null },
      environment: { version: "1", now: 0, offsetMinutes: 0, browser: null, platform: null, language: null },
      picture: { ok: false, reason: { id: "report_picture_left_out" } },
      language: english,
    });
    const { rayId, colo, verdict, findings, url, serverDate: date } = sent.block;
    expect(remade.block).toMatchObject({ rayId, colo, verdict, findings, url, serverDate: date });
    // The last word of a beginning may be half of one.
    expect(sent.block.bodyExcerpt).toContain(remade.block.bodyExcerpt);
  });
});

describe("a report that a stranger wrote", () => {
  const hostile = "\u202E<img src=x onerror=alert(1)>\u0000 javascript:alert(1)\n$NAME$";

  it("keeps what has a form only where it has that form", () => {
    const opened = back(hostileReport(hostile));
    expect(opened.ray).toMatchObject({ rayId: null, colo: null });
    expect(opened.exchange).toMatchObject({ method: "", resourceType: null, serverIPAddress: null });
    expect(opened.sent).toMatchObject({ createdAt: null, ipAddress: null });
    expect(opened.verdict.notObservable).toEqual(["body"]);
  });

  it("cannot write the sentence of the verdict, but for a product's name without its controls", () => {
    const { summary } = back(hostileReport(hostile)).verdict;
    expect(render(summary)).toMatch(/^Cloudflare/);
    expect(render(summary)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it("cannot make anything long, endless or heavy", () => {
    const sent = report();
    const [finding] = sent.block.findings;
    if (finding === undefined) throw new Error("The sample has findings.");
    const long = "x".repeat(10_000);
    const opened = back({
      ...sent,
      removed: Array.from({ length: 300 }, () => ({ where: "body", what: long })),
      block: {
        ...sent.block,
        url: `https://shop.example/${long}`,
        bodyExcerpt: long,
        findings: Array.from({ length: 300 }, () => ({ ...finding, weight: 1e300, because: long })),
        fields: Array.from({ length: 300 }, () => ({ name: "x", value: long })),
      },
    });
    expect(JSON.stringify(opened).length).toBeLessThan(2_000_000);
    expect(opened.verdict.findings).toHaveLength(100);
    expect(opened.exchange.fields.length).toBeLessThanOrEqual(201);
    expect(opened.verdict.findings[0]?.weight).toBe(200);
  });
});

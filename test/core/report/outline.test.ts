import { describe, expect, test } from "vitest";
import { reportHtml } from "../../../src/core/report/html";
import { reportMarkdown } from "../../../src/core/report/markdown";
import { reportOutline, type Section } from "../../../src/core/report/outline";
import { reportText } from "../../../src/core/report/plain-text";
import type { Report } from "../../../src/core/report/report";
import { reportRichText } from "../../../src/core/report/rich-text";
import { againBlock } from "../../../src/core/blocks/again-block";
import { fullReport, language } from "./hostile-report";
import { challenged, silent } from "./refusals";
import { exchange, report } from "./sample";

const section = (made: Report, id: string): Section | undefined =>
  reportOutline(made, language).sections.find((one) => one.id === id);
/** The texts of a section, its list and captured lines included. */
const texts = (found: Section | undefined): string[] =>
  (found?.pieces ?? []).flatMap((piece) => {
    if (piece.kind === "list") return piece.items;
    if (piece.kind === "facts") return piece.facts.map(({ label, value }) => `${label}: ${value}`);
    return piece.kind === "findings" ? piece.findings.map(({ because }) => because) : [piece.text];
  });

describe("the second request", () => {
  test("is marked as one, with its own verdict, status, time, Ray ID and data centre", () => {
    expect(texts(section(fullReport(), "report_again"))).toEqual([
      "This is a second request, made afterwards by the visitor's click and by the extension, not by loading the page: a firewall may judge it otherwise than the first. It stands beside the first and does not replace it.",
      `${fullReport().again?.verdict.summary} This is certain: the evidence is at least 1000 to 1.`,
      "Ray ID: 8af678921d82229f",
      "Time, server's clock: 2026-11-24 13:05:08 UTC",
      "Local time: 2026-11-24 14:05:08 +01:00",
      "Status: 403",
      "Cloudflare data centre: FRA (Frankfurt, Germany)",
      "Its evidence is the same as that of the first request. 4 response fields are the same as in the first answer.",
    ]);
  });

  test("tells its evidence and fields where they are not as in the first", () => {
    const made = report({ block: silent(), again: challenged() });
    expect(texts(section(made, "report_again_findings"))[0]).toMatch(/^Cloudflare \+\d+: /);
    expect(texts(section(made, "report_again_fields")).join()).toContain("cf-mitigated: challenge");
    expect(texts(section(made, "report_again_fields")).join()).not.toContain("cf-ray");
  });

  test("that was let through is not said to be undecided", () => {
    const again = againBlock("2", exchange({ status: 200 }), { kind: "live" });
    const [, verdict] = texts(section(report({ again }), "report_again"));
    expect(verdict).toContain("200");
    expect(verdict).not.toContain("evidence");
  });

  test("is not there where none was made", () => {
    expect(section(report(), "report_again")).toBeUndefined();
  });
});

describe("every form for people", () => {
  test.each<readonly [string, (made: Report) => string]>([
    ["Markdown", (made) => reportMarkdown(made, language)],
    ["HTML", (made) => reportHtml(made, null, language)],
    ["plain text", (made) => reportText(made, language)],
    ["rich text", (made) => reportRichText(made, language)],
  ])(
    "has the second request, the ticks, the visitor's address and until when it can be looked up: %s",
    (_, form) => {
      const text = form(fullReport()).replace(/&#39;/g, "'");
      for (const one of [
        "Second request: the same page asked for once more",
        "does not replace it",
        "Tried without a VPN or proxy: refused too.",
        "203.0.113.7",
        "2026-11-25 13:05:08 UTC",
        "2026-12-24 13:05:08 UTC",
        "Twice.",
      ]) {
        expect(text).toContain(one);
      }
      expect(form(report())).not.toContain("Second request");
    },
  );
});

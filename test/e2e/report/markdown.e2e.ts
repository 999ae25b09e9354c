import { describe, expect, it } from "vitest";
import { stage } from "../stage";
import { copyMarkdown, freshPanel, makeReport, press, sentRayId, visitRefused } from "./preview";

const doing = "I pressed Order, and this page came instead.";

describe("the report as Markdown", () => {
  const at = stage();

  it("is on the clipboard, with the Ray ID, the time in UTC, what the visitor did, and no query value", async () => {
    const url = `${at.lab.edgeUrl}/edge/block?q=visitors-query-value`;
    const panel = await freshPanel(at);
    await visitRefused(at, url);
    await makeReport(panel, url);
    await panel.type(".doing textarea", doing);
    const text = await copyMarkdown(at, panel);
    expect(text).toContain(sentRayId(at, url));
    expect(text).toMatch(
      /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)? UTC|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/,
    );
    expect(text).toContain(doing);
    expect(text).toContain("/edge/block");
    expect(text).not.toContain("visitors-query-value");
  });

  it("keeps what the visitor typed when they go back and return", async () => {
    const url = `${at.lab.edgeUrl}/edge/block?kept`;
    const panel = await freshPanel(at);
    await visitRefused(at, url);
    await makeReport(panel, url);
    await panel.type(".doing textarea", doing);
    await press(panel, "Back");
    await press(panel, "Make the report");
    await panel.waitForSelector(".doing textarea");
    expect(await panel.$eval(".doing textarea", (area) => (area as HTMLTextAreaElement).value)).toBe(doing);
    expect(await copyMarkdown(at, panel)).toContain(doing);
  });
});

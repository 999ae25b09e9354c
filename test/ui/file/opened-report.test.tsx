import { afterEach, expect, test } from "vitest";
import type { FileLogReading } from "../../../src/core/blocks/file-log";
import { reportBlock } from "../../../src/core/report/import/report-block";
import { reportLog } from "../../../src/core/report/import/report-log";
import { boundedReport } from "../../../src/core/report/import/bounded-report";
import type { Report } from "../../../src/core/report/report";
import { fullReport, hostileReport } from "../../core/report/hostile-report";
import { aBlock } from "../a-block";
import { mountPanel, unmountPanels } from "../panel/mounted-panel";

afterEach(unmountPanels);

const picture = "data:image/png;base64,iVBORw0KGgo=";
const file = { id: "file1", name: "from-jo.html" };

function reading(report: Report, shown: string | null = picture): FileLogReading {
  return { ok: true, log: reportLog(file, reportBlock(file, boundedReport(report), shown)) };
}

async function panelWith(...readings: readonly FileLogReading[]) {
  let opened = 0;
  const open = () => Promise.resolve(readings[opened++] ?? null);
  const panel = await mountPanel([aBlock({ id: "live" })], {}, undefined, { open });
  await panel.choose(new File(["x"], "from-jo.html"));
  // Loaded when a report is opened.
  if (readings[0]?.ok) await panel.appears(".sent");
  return panel;
}

test("the bar names the report, when it was made and by what", async () => {
  const panel = await panelWith(reading(fullReport()));
  expect(panel.one("#file-bar-text").textContent).toBe(
    "From the report from-jo.html, made 2026-11-24 14:06:00 +01:00 by Whose403 1.2.3",
  );
});

test("its refusal is open at once, with its verdict, its Ray ID and its evidence", async () => {
  const panel = await panelWith(reading(fullReport()));
  const details = panel.one(".details").textContent ?? "";
  expect(panel.one(".verdict-head h2").textContent).toMatch(/^Cloudflare/);
  expect(details).toContain("8af678921d82229f");
  expect(panel.host.querySelectorAll(".finding").length).toBeGreaterThan(0);
});

test("what the visitor sent is shown, with the warning that anybody could have written it", async () => {
  const panel = await panelWith(reading(fullReport()));
  const sent = panel.one(".sent").textContent ?? "";
  for (const part of ["Anybody can write such a file", "Chrome 156, Linux", "203.0.113.7", "14:06:00 +01:00"])
    expect(sent).toContain(part);
  expect(panel.one(".sent-words").textContent).toBe("I paid.\nTwice.");
  expect(panel.one(".sent ul").children).toHaveLength(2);
});

test("the second request stands apart, with its own Ray ID to copy", async () => {
  const panel = await panelWith(reading(fullReport()));
  expect(panel.one(".sent-again").textContent).toContain("8af678921d82229f-FRA");
  await panel.click("Copy: Ray ID of the second request");
  expect(panel.asked.copied).toEqual(["8af678921d82229f"]);
});

test("the picture is shown and can be enlarged", async () => {
  const panel = await panelWith(reading(fullReport()));
  expect(panel.one(".sent-picture img").getAttribute("src")).toBe(picture);
  await panel.click("Show the picture in full size");
  expect(panel.one(".sent-picture").dataset["large"]).toBe("true");
  await panel.click("Make the picture fit again");
  expect(panel.one(".sent-picture").dataset["large"]).toBe("false");
});

test("a report without its picture says where it is to be had", async () => {
  const panel = await panelWith(reading(fullReport(), null));
  expect(panel.one(".sent").textContent).toContain("The HTML report and the saved picture have it.");
});

test("nothing that a stranger wrote into a report becomes markup", async () => {
  const text = '<img class="planted" src=x onerror=alert(1)><a class="planted" href="javascript:1">x</a>';
  const panel = await panelWith(reading(hostileReport(text)));
  expect(panel.one(".sent-words").textContent).toBe(text);
  expect(panel.host.querySelectorAll(".planted, a, iframe, script")).toHaveLength(0);
  expect(panel.host.querySelectorAll("img")).toHaveLength(1);
});

test("a report can be made of it", async () => {
  const panel = await panelWith(reading(fullReport()));
  await panel.click("Make the report");
  await panel.appears("main.report");
  expect(panel.asked.captures).toBe(0);
});

test("where all is lost but the Ray ID, there is a field for it, which says what is wrong", async () => {
  const reason = { id: "ui_report_picture_lost", params: { name: "chat.png" } } as const;
  const typed: string[] = [];
  const byRayId = (text: string): FileLogReading => {
    typed.push(text);
    return text === "" ? { ok: false, reason: { id: "ui_ray_empty" } } : reading(fullReport());
  };
  const panel = await panelWith({ ok: false, reason, byRayId });
  expect(panel.one(".notice [role=alert]").textContent).toContain("Type the Ray ID that the picture shows.");
  await panel.click("Open by Ray ID");
  expect(panel.one(".ray-problem").textContent).toContain("Type the Ray ID: 16 digits");
  expect(document.activeElement).toBe(panel.one(".ray-field input"));
  await panel.type("8af678921d82229f", panel.one(".ray-field input"));
  await panel.click("Open by Ray ID");
  expect(typed).toEqual(["", "8af678921d82229f"]);
  expect(panel.one(".file-bar").textContent).toContain("from-jo.html");
  expect(panel.host.querySelector(".ray-field")).toBeNull();
});

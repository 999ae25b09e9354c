import { act } from "react";
import { afterEach, expect, test, vi } from "vitest";
import type { FileLog, FileLogReading } from "../../../src/core/blocks/file-log";
import type { FileLogPort } from "../../../src/ui/ports";
import { aBlock } from "../a-block";
import { mountPanel, unmountPanels } from "../panel/mounted-panel";

afterEach(unmountPanels);

const inFile = (id: string) =>
  aBlock({
    id,
    exchange: { url: `https://shop.example/${id}` },
    source: { kind: "file", name: "shop.har", index: 0, browser: "Chrome 156" },
  });

function aFile(change: Partial<FileLog> = {}): FileLogReading {
  const blocks = [inFile("filed")];
  const log = {
    id: "file1",
    name: "shop.har",
    blocks,
    entries: 240,
    refused: 1,
    damaged: null,
    report: null,
  };
  return { ok: true, log: { droppedBlocks: 0, cutBodies: 0, ...log, ...change } };
}

/** A port whose files are opened when the test says so. */
function held() {
  const asked: { name: string; progress: (share: number) => void; signal: AbortSignal }[] = [];
  const answers: ((reading: FileLogReading | null) => void)[] = [];
  const port: FileLogPort = {
    open: (file, progress, signal) => {
      asked.push({ name: file.name, progress, signal });
      return new Promise((resolve) => answers.push(resolve));
    },
  };
  const last = () => {
    const found = asked.at(-1);
    if (found === undefined) throw new Error("No file was asked for.");
    return found;
  };
  return {
    port,
    asked,
    last,
    answer: (reading: FileLogReading | null, at = answers.length - 1) =>
      act(async () => answers[at]?.(reading)),
    progress: (share: number) => act(async () => last().progress(share)),
  };
}

const har = (name = "shop.har") => new File(["{}"], name);

async function panelWith(reading: FileLogReading) {
  const live = aBlock({ id: "live", exchange: { url: "https://shop.example/live" } });
  const panel = await mountPanel([live], {}, undefined, { open: () => Promise.resolve(reading) });
  await panel.choose(har());
  return panel;
}

type Mounted = Awaited<ReturnType<typeof panelWith>>;
const shown = (panel: Mounted) =>
  panel
    .rows()
    .filter((row) => row.closest("[hidden]") === null)
    .map((row) => row.dataset["block"]);
const log = (panel: Mounted) => panel.one(".log:not([hidden])");

test("a file's refusals take the place of the live ones, under a bar that says so", async () => {
  const panel = await panelWith(aFile());
  expect(shown(panel)).toEqual(["filed"]);
  expect(panel.one(".file-bar").textContent).toContain("From the file shop.har: 1 refused of 240 entries");
});

test("the focus goes to the bar of the file, and back to where it was", async () => {
  const panel = await mountPanel([], {}, undefined, { open: () => Promise.resolve(aFile()) });
  const opener = panel.one("[aria-label='Open a HAR file or a report']");
  opener.focus();
  await panel.choose(har());
  expect(document.activeElement).toBe(panel.one(".file-bar"));
  await panel.click("Back to the live log");
  await vi.waitFor(() => expect(document.activeElement).toBe(opener));
});

test("the way back leads to the live log, with what came meanwhile", async () => {
  const panel = await panelWith(aFile());
  await panel.change({
    blocks: [aBlock({ id: "meanwhile", exchange: { url: "https://shop.example/new" } })],
  });
  expect(shown(panel)).toEqual(["filed"]);
  await panel.click("Back to the live log");
  expect(shown(panel)).toEqual(["meanwhile"]);
  expect(panel.host.querySelector(".file-bar")).toBeNull();
});

test("the live log keeps its filter while a file is shown, which has its own", async () => {
  const panel = await mountPanel([aBlock({ id: "live" })], {}, undefined, {
    open: () => Promise.resolve(aFile()),
  });
  await panel.type("nowhere", panel.one(".filter-box input"));
  await panel.choose(har());
  expect(shown(panel)).toEqual(["filed"]);
  await panel.click("Back to the live log");
  expect(panel.one(".filter-box input")).toHaveProperty("value", "nowhere");
});

test("a file can neither be paused, nor cleared, nor preserved", async () => {
  const panel = await panelWith(aFile());
  const names = [...log(panel).querySelectorAll(".toolbar button")].map((each) =>
    each.getAttribute("aria-label"),
  );
  expect(names).toEqual(["Open a HAR file or a report"]);
  expect(log(panel).textContent).not.toContain("Preserve log");
});

test("damaged entries are counted, with what is wrong with the first", async () => {
  const problem = { id: "har_entry_missing", params: { path: "response.status" } } as const;
  const panel = await panelWith(aFile({ damaged: { count: 2, first: { index: 14, problem } } }));
  expect(panel.one(".file-damaged").textContent).toBe(
    "2 damaged entries were left out, the first of them log.entries[14]: response.status is missing.",
  );
});

test("a file without refusals says so and offers the way back", async () => {
  const panel = await panelWith(aFile({ blocks: [], refused: 0 }));
  expect(log(panel).textContent).toContain("Nothing in this file was refused");
  await panel.click(log(panel).querySelector<HTMLElement>(".empty button") ?? "");
  expect(shown(panel)).toEqual(["live"]);
});

test("a file that cannot be opened leaves the live log, and one sentence that can be put away", async () => {
  const panel = await panelWith({
    ok: false,
    reason: { id: "ui_file_empty", params: { name: "shop.har" } },
  });
  expect(shown(panel)).toEqual(["live"]);
  expect(panel.one("[role=alert]").textContent).toContain("shop.har is empty.");
  await panel.click("Close this message");
  expect(panel.host.querySelector("[role=alert]")).toBeNull();
});

test("a bad file leaves the file that is open", async () => {
  const readings = [
    aFile(),
    { ok: false, reason: { id: "ui_file_empty", params: { name: "b.har" } } },
  ] as const;
  let opened = 0;
  const open = () => Promise.resolve(readings[opened++] ?? null);
  const panel = await mountPanel([], {}, undefined, { open });
  await panel.choose(har());
  await panel.choose(har("b.har"));
  expect(shown(panel)).toEqual(["filed"]);
  expect(log(panel).querySelector("[role=alert]")?.textContent).toContain("b.har is empty.");
});

test("what takes time shows how far it is", async () => {
  const { port, progress, answer } = held();
  const panel = await mountPanel([], {}, undefined, port);
  await panel.choose(har());
  expect(panel.host.querySelector("progress")).toBeNull();
  await progress(0.25);
  expect(panel.one(".notice").textContent).toContain("Reading shop.har…");
  expect(panel.one("progress").getAttribute("value")).toBe("0.25");
  await answer(aFile());
  expect(panel.host.querySelector("progress")).toBeNull();
  expect(shown(panel)).toEqual(["filed"]);
});

test("reading can be cancelled, and what comes late is not shown", async () => {
  const { port, progress, answer, last } = held();
  const panel = await mountPanel([], {}, undefined, port);
  await panel.choose(har());
  await progress(0.25);
  await panel.click("Cancel");
  expect(last().signal.aborted).toBe(true);
  await progress(0.5);
  await answer(aFile());
  expect(panel.host.querySelector(":is(progress, .file-bar)")).toBeNull();
});

test("a second file ends the reading of the first", async () => {
  const { port, answer, asked } = held();
  const panel = await mountPanel([], {}, undefined, port);
  await panel.choose(har("first.har"));
  await panel.choose(har("second.har"));
  expect(asked.map(({ name, signal }) => [name, signal.aborted])).toEqual([
    ["first.har", true],
    ["second.har", false],
  ]);
  await answer(aFile({ name: "first.har" }), 0);
  expect(panel.host.querySelector(".file-bar")).toBeNull();
  await answer(aFile({ name: "second.har" }), 1);
  expect(panel.one(".file-bar").textContent).toContain("second.har");
});

test("the report of a refusal from a file has no picture, says why, and takes none", async () => {
  const panel = await panelWith(aFile());
  await panel.click(panel.one(".row[data-block='filed']"));
  await panel.click("Make the report");
  await panel.appears("main.report");
  expect(panel.asked.captures).toBe(0);
  expect(panel.one("main.report").textContent).toContain("No picture: this refusal is from a file");
  const names = [...panel.one("main.report").querySelectorAll("button")].map((each) => each.textContent);
  expect(names).not.toContain("Take it again");
  expect(names).not.toContain("Allow pictures and try again");
});

test("that report names the browser that recorded the file, and not this one", async () => {
  const panel = await panelWith(aFile());
  await panel.click(panel.one(".row[data-block='filed']"));
  await panel.click("Make the report");
  await panel.appears("main.report");
  expect(panel.one("main.report").textContent).toContain("Chrome 156");
  expect(panel.one("main.report").textContent).not.toContain("Chromium 156.0.7800.10");
});

test("the report of a live refusal still has its picture", async () => {
  const panel = await panelWith(aFile());
  await panel.click("Back to the live log");
  await panel.click(panel.one(".row[data-block='live']"));
  await panel.click("Make the report");
  expect(panel.asked.captures).toBe(1);
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Frame } from "puppeteer-core";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Block } from "../../src/core/blocks/block";
import { pollUntil } from "./poll";
import { stage } from "./stage";

/** A HAR file that is opened in the panel is a log of its own, beside the live one. */
describe("a HAR file", () => {
  const at = stage();
  const folder = mkdtempSync(join(tmpdir(), "whose403-har-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // Every test begins at the live log.
  beforeEach(async () => {
    const panel = await at.session.panel();
    await panel.evaluate(() => location.reload());
    await panel.waitForSelector(".empty");
  });

  it("is opened by the button, shows its verdicts, and leads back to a live log that went on", async () => {
    const panel = await at.session.panel();
    const recorded = await record();
    await at.clear();
    await choose(panel, write("recorded.har", recorded));

    const bar = await panel.waitForSelector(".file-bar");
    const words = (await textOf(bar)) ?? "";
    expect(words).toContain("From the file recorded.har: 2 refused of 4 entries");
    expect(words).toContain("1 damaged entry was left out: log.entries[3], response is missing.");
    expect(await rowsOf(panel)).toEqual(
      recorded
        .map(({ exchange, verdict, ray }) => [
          new URL(exchange.url).pathname,
          verdict.responder,
          ray.rayId ?? "",
        ])
        .toReversed(),
    );

    await at.visit(`${at.lab.edgeUrl}/edge/1020?meanwhile`);
    await at.blocks("?meanwhile");
    expect(await rowsOf(panel)).toHaveLength(2);
    await press(panel, "Back to the live log");
    await panel.waitForSelector(".file-bar", { hidden: true });
    expect((await rowsOf(panel)).map(([path]) => path)).toEqual(["/edge/1020"]);
  });

  it("gives reports without a picture of the page in front", async () => {
    const panel = await at.session.panel();
    await choose(panel, write("recorded.har", await record()));
    await panel.waitForSelector(".file-bar");
    await (await panel.waitForSelector(".log:not([hidden]) .row[data-block]"))?.click();
    await press(panel, "Make the report");
    const report = await panel.waitForSelector("main.report");
    expect(await textOf(report)).toContain("No picture: this refusal is from a file");
    expect(await panel.$("main.report img")).toBeNull();
  });

  it("is opened when it is dropped on the panel", async () => {
    const panel = await at.session.panel();
    const text = readFileSync(write("dropped.har", await record()), "utf8");
    await panel.evaluate(drag, "dragover", "dropped.har", text);
    await panel.waitForSelector("[data-drop]");
    await panel.evaluate(drag, "drop", "dropped.har", text);
    expect(await textOf(await panel.waitForSelector(".file-bar"))).toContain("From the file dropped.har");
    expect(await panel.$("[data-drop]")).toBeNull();
  });

  it("that is none is answered with one sentence, and the live log stays", async () => {
    const panel = await at.session.panel();
    await at.visit(`${at.lab.edgeUrl}/edge/block?live`);
    await at.blocks("?live");
    for (const [name, content, sentence] of [
      ["empty.har", "", "empty.har is empty."],
      ["text.har", "hello", "text.har is neither a HAR file nor a report: it is not JSON."],
      ["other.har", "{}", "other.har is neither a HAR file nor a report: it is JSON without “log.entries”."],
      ["cut.har", '{"log":{"entries":[', "cut.har ends too early"],
      ["none.har", '{"log":{"entries":[]}}', "none.har holds no request."],
      ["archive.har", "PK\u{3}\u{4}\0\0", "archive.har is neither a HAR file nor a report: it is binary."],
      ["page.html", "<html><p>Hello</html>", "page.html is a web page without a report in it."],
      ["a.eml", "Subject: Hello\r\n\r\nHello\r\n", "a.eml is an e-mail without a report"],
    ] as const) {
      const path = join(folder, name);
      writeFileSync(path, content);
      await choose(panel, path);
      await pollUntil(`the sentence about ${name}`, async () =>
        (await textOf(await panel.$("[role=alert]")))?.startsWith(sentence),
      );
      expect((await rowsOf(panel)).map(([place]) => place)).toEqual(["/edge/block"]);
    }
  });

  /** Two refusals, by the edge and by an origin server, as the live log has them. */
  async function record(): Promise<readonly Block[]> {
    await at.visit(`${at.lab.edgeUrl}/edge/block?recorded`);
    const edge = await at.blocks("/edge/block?recorded");
    await at.visit(`${at.lab.origins.nginx}/deny-rule/refused.html?recorded`);
    return [...edge.slice(-1), ...(await at.blocks("refused.html?recorded")).slice(-1)];
  }

  /** A HAR file with these refusals, an entry that was answered, and a damaged one. */
  function write(name: string, blocks: readonly Block[]): string {
    const path = join(folder, name);
    const answered = entry(blocks[0] as Block);
    const entries = [
      ...blocks.map(entry),
      { ...answered, response: { ...answered.response, status: 200 } },
      { ...answered, response: undefined },
    ];
    writeFileSync(
      path,
      JSON.stringify({ log: { version: "1.2", creator: { name: "test", version: "1" }, entries } }),
    );
    return path;
  }
});

function entry({ exchange }: Block) {
  const { body, fields, requestFields, method, url, status, statusText, httpVersion } = exchange;
  return {
    startedDateTime: exchange.startedDateTime,
    time: exchange.time,
    serverIPAddress: exchange.serverIPAddress,
    _resourceType: exchange.resourceType,
    request: { method, url, headers: requestFields },
    response: {
      status,
      statusText,
      httpVersion,
      headers: fields,
      content:
        body.state === "read" ? { size: body.size, mimeType: "text/html", text: body.text } : { size: 0 },
    },
  };
}

async function choose(panel: Frame, path: string): Promise<void> {
  const input = await panel.waitForSelector(".log:not([hidden]) input[type=file]");
  await (input as ElementHandle<HTMLInputElement> | null)?.uploadFile(path);
}

async function press(panel: Frame, name: string): Promise<void> {
  await (await panel.waitForSelector(`::-p-aria([name="${name}"][role="button"])`))?.click();
}

async function textOf(element: ElementHandle | null): Promise<string | null> {
  return element === null ? null : element.evaluate((found) => found.textContent);
}

/** Path, answerer and Ray ID of every row that is shown, newest first. */
function rowsOf(panel: Frame): Promise<string[][]> {
  return panel.$$eval(".log:not([hidden]) .row[data-block]", (rows) =>
    rows.map((row) => [
      (row.querySelector(".url-rest")?.textContent ?? "").replace(/\?.*/, ""),
      row.querySelector("[data-answerer]")?.getAttribute("data-answerer") ?? "",
      row.querySelector(".cell-ray")?.textContent ?? "",
    ]),
  );
}

// Runs in the panel: what the browser does when a person drags a file over it or lets it go.
function drag(type: string, name: string, text: string): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name));
  document
    .querySelector(".toolbar")
    ?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
}

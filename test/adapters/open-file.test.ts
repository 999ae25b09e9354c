import { expect, test } from "vitest";
import { fileLogs } from "../../src/adapters/open-file";
import { english, render } from "../../src/core/messages/render";
import { reportHtml } from "../../src/core/report/html";
import { reportJson } from "../../src/core/report/json";
import { reportHar } from "../../src/core/report/report-har";
import { harEntry, harText } from "../core/exchange/har-sample";
import { report } from "../core/report/sample";

const never = new AbortController().signal;
const ignore = (): void => {};
const large = harText(
  Array.from({ length: 500 }, () => harEntry({ response: { content: { text: "x".repeat(4_000) } } })),
);

function open(...parts: ConstructorParameters<typeof File>[0]) {
  return fileLogs.open(new File(parts, "shop.har"), ignore, never);
}

async function sentence(...parts: ConstructorParameters<typeof File>[0]): Promise<string | null> {
  const reading = await open(...parts);
  return reading?.ok === false ? render(reading.reason) : null;
}

test("a HAR file becomes a log", async () => {
  const reading = await open(harText([harEntry()]));
  expect(reading).toMatchObject({ ok: true, log: { name: "shop.har", refused: 1 } });
});

test("a file that is opened again is another log, whose blocks have other ids", async () => {
  const ids = [await open(harText([harEntry()])), await open(harText([harEntry()]))].map((reading) =>
    reading?.ok ? reading.log.blocks[0]?.id : null,
  );
  expect(new Set(ids).size).toBe(2);
});

test("a binary file is said to be one, an empty one to be empty", async () => {
  expect(await sentence(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toContain("it is binary");
  expect(await sentence("no JSON")).toContain("it is not JSON");
  expect(await sentence("")).toContain("is empty");
});

test("what the browser cannot read is answered with a sentence, as a folder is", async () => {
  const folder = new File([], "folder");
  folder.stream = () => {
    throw new DOMException("A folder.", "NotFoundError");
  };
  const reading = await fileLogs.open(folder, ignore, never);
  expect(reading?.ok === false && render(reading.reason)).toContain("folder could not be read.");
});

test("a large file tells how far it is, from nothing to nearly all", async () => {
  const shares: number[] = [];
  await fileLogs.open(new File([large], "shop.har"), (share) => shares.push(share), never);
  expect(shares[0]).toBeLessThan(0.5);
  expect(shares.at(-1)).toBeGreaterThanOrEqual(0.4);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

test("a small file is opened without a word", async () => {
  const small = new File([harText([harEntry()])], "shop.har");
  // The first verdict of a process makes the signatures ready, which a busy machine may be slow at.
  await fileLogs.open(small, ignore, never);
  const shares: number[] = [];
  await fileLogs.open(small, (share) => shares.push(share), never);
  expect(shares).toEqual([]);
});

test("opening ends when it is no longer wanted, while it reads or after", async () => {
  const reading = new AbortController();
  const judging = new AbortController();
  const atOnce = fileLogs.open(new File([large], "a.har"), () => reading.abort(), reading.signal);
  // The last piece is read at 0.4; what is put off until then comes before the JSON.
  const later = fileLogs.open(
    new File([large], "b.har"),
    (share) => share === 0.4 && setTimeout(() => judging.abort()),
    judging.signal,
  );
  expect([await atOnce, await later]).toEqual([null, null]);
});

test("a report is opened as one, told by what is in it and not by its name", async () => {
  for (const text of [
    reportJson(report()),
    reportHtml(report(), null, english),
    reportHar(report(), english),
  ]) {
    const reading = await open(text);
    expect(reading).toMatchObject({ ok: true, log: { name: "shop.har", report: { form: "report" } } });
  }
});

test("a HAR that has more in it than the report that it carries stays a HAR", async () => {
  const har = JSON.parse(reportHar(report(), english)) as { log: { entries: object[] } };
  har.log.entries.push(harEntry(), harEntry());
  const reading = await open(JSON.stringify(har));
  expect(reading).toMatchObject({ ok: true, log: { entries: 3, refused: 3, report: null } });
});

test("a HAR whose report is damaged stays a HAR", async () => {
  const har = JSON.parse(reportHar(report(), english)) as { log: object };
  const reading = await open(JSON.stringify({ log: { ...har.log, _whose403Report: { schema: 7 } } }));
  expect(reading).toMatchObject({ ok: true, log: { refused: 1, report: null } });
});

test("what is too large for a report is not read", async () => {
  const picture = new File([Uint8Array.of(0xff, 0xd8, 0xff)], "photo.jpg");
  Object.defineProperty(picture, "size", { value: 70_000_000 });
  const reading = await fileLogs.open(picture, ignore, never);
  expect(reading?.ok === false && render(reading.reason)).toContain("photo.jpg is too large for a report");
});

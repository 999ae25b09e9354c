import fc from "fast-check";
import { expect, test } from "vitest";
import { english, render } from "../../../../src/core/messages/render";
import { withPngText } from "../../../../src/core/report/card/png-text";
import { reportHtml } from "../../../../src/core/report/html";
import { reportJson } from "../../../../src/core/report/json";
import { reportMail } from "../../../../src/core/report/mail/mail-draft";
import { fullReport } from "../hostile-report";
import { open } from "./files";
import { blank, pngOf } from "./pictures";

const bytes = (text: string) => new TextEncoder().encode(text);
const report = fullReport();
const card = withPngText(pngOf(blank(40, 20)), "whose403", reportJson(report)) ?? bytes("");
const picture = `data:image/png;base64,${Buffer.from(card).toString("base64")}`;
const whole = {
  card,
  html: bytes(reportHtml(report, picture, english)),
  json: bytes(reportJson(report)),
  mail: bytes(reportMail({ report, language: english, to: null, card, cardName: "card.png" })),
};
const kinds = fc.constantFrom(...(Object.keys(whole) as (keyof typeof whole)[]));

/** Every answer is a log of one refusal, or a sentence that names the file and has no hole in it. */
async function isAnswered(content: Uint8Array): Promise<void> {
  const reading = await open(content, "x.file");
  const count = reading.ok ? reading.log.blocks.length : 1;
  expect([count, reading.ok ? "x.file is open." : render(reading.reason)]).toEqual([
    1,
    expect.stringMatching(/x\.file[^$]*\.$/),
  ]);
}

test("a file that breaks off anywhere is answered", async () => {
  const cut = fc.tuple(kinds, fc.double({ min: 0, max: 1, noNaN: true }));
  await fc.assert(
    fc.asyncProperty(cut, ([kind, share]) =>
      isAnswered(whole[kind].subarray(0, Math.floor(whole[kind].length * share))),
    ),
    { numRuns: 150 },
  );
});

test("a file with bytes changed anywhere is answered", async () => {
  const change = fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    fc.integer({ min: 0, max: 255 }),
  );
  await fc.assert(
    fc.asyncProperty(kinds, fc.array(change, { minLength: 1, maxLength: 30 }), (kind, changes) => {
      const content = whole[kind].slice();
      for (const [where, byte] of changes) content[Math.floor(where * content.length)] = byte;
      return isAnswered(content);
    }),
    { numRuns: 150 },
  );
});

test("a file that only begins like one of ours is answered", async () => {
  const beginnings = fc.constantFrom(
    Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
    Uint8Array.of(0xff, 0xd8, 0xff),
    bytes("RIFF____WEBPVP8X"),
    bytes('<script id="whose403-report">'),
    bytes("From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"),
    bytes('{"schema":"whose403/report/1",'),
  );
  await fc.assert(
    fc.asyncProperty(beginnings, fc.uint8Array({ maxLength: 400 }), (beginning, rest) =>
      isAnswered(new Uint8Array([...beginning, ...rest])),
    ),
    { numRuns: 200 },
  );
});

test("a report whose JSON has anything in any place is answered", async () => {
  const places = pathsOf(JSON.parse(reportJson(report)));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), fc.jsonValue(), (place, value) =>
      isAnswered(bytes(JSON.stringify(put(JSON.parse(reportJson(report)), place, value)))),
    ),
    { numRuns: 300 },
  );
});

function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function put(root: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(root))
    return root.map((inner: unknown, at) => (String(at) === key ? put(inner, rest, value) : inner));
  const object = root as Record<string, unknown>;
  return { ...object, [key]: put(object[key], rest, value) };
}

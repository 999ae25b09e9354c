import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { parseHar } from "../../../src/core/exchange/har";
import { render } from "../../../src/core/messages/render";
import { harEntry, harText } from "./har-sample";

function reasonOf(text: string): string {
  const reading = parseHar(text);
  return reading.ok ? "read" : render(reading.reason);
}

function problemsOf(entries: readonly unknown[]): string[] {
  const reading = parseHar(harText(entries));
  if (!reading.ok) throw new Error(render(reading.reason));
  return reading.entries.map((entry) =>
    "problem" in entry ? `${entry.index}: ${render(entry.problem)}` : `${entry.index}`,
  );
}

describe("a file that is no HAR is refused with its reason", () => {
  test.each([
    ["", "the file is empty"],
    [" \n\t", "the file is empty"],
    ["\u{FEFF}", "the file is empty"],
    ["hello", "this is not JSON, so it is no HAR file"],
    ['{"log":{"entries":[{"requ', "the JSON ends too early; the file seems to have been cut off"],
    ['{"log":{"entries":[1,', "the JSON ends too early; the file seems to have been cut off"],
    ["[]", 'this is JSON, but no HAR file: it has no "log"'],
    ["null", 'this is JSON, but no HAR file: it has no "log"'],
    ['{"log":3}', 'this is JSON, but no HAR file: it has no "log"'],
    ['{"log":{}}', 'this HAR file has no list "log.entries"'],
    ['{"log":{"entries":{}}}', 'this HAR file has no list "log.entries"'],
  ])("%j: %s", (text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });
});

describe("a damaged entry costs only itself", () => {
  test.each([
    [null, "entry has the wrong type"],
    [[], "entry has the wrong type"],
    [{}, "request is missing"],
    [{ request: "x" }, "request has the wrong type"],
    [harEntry({ request: { url: undefined } }), "request.url is missing"],
    [harEntry({ request: { url: 7 } }), "request.url has the wrong type"],
    [harEntry({ request: { headers: "x" } }), "request.headers has the wrong type"],
    [harEntry({ request: { method: 7 } }), "request.method has the wrong type"],
    [harEntry({ entry: { response: undefined } }), "response is missing"],
    [harEntry({ entry: { response: [] } }), "response has the wrong type"],
    [harEntry({ response: { status: undefined } }), "response.status is missing"],
    [harEntry({ response: { status: "403" } }), "response.status has the wrong type"],
    [harEntry({ response: { status: 403.5 } }), "response.status has the wrong type"],
    [harEntry({ response: { headers: {} } }), "response.headers has the wrong type"],
    [harEntry({ response: { headers: [{ value: "x" }] } }), "response.headers.0.name is missing"],
    [harEntry({ response: { content: "x" } }), "response.content has the wrong type"],
    [harEntry({ response: { content: { text: 5 } } }), "response.content.text has the wrong type"],
    [harEntry({ entry: { startedDateTime: 5 } }), "startedDateTime has the wrong type"],
  ])("%#: %s", (damaged, problem) => {
    expect(problemsOf([harEntry(), damaged, harEntry()])).toEqual(["0", `1: ${problem}`, "2"]);
  });
});

test("a byte order mark before the JSON does no harm", () => {
  expect(reasonOf(`\u{FEFF}${harText([])}`)).toBe("read");
});

test("only wanted entries become exchanges, and their index is their place in the file", () => {
  const reading = parseHar(
    harText([harEntry({ response: { status: 200 } }), harEntry(), harEntry({ response: { status: 0 } })]),
    (status) => status === 403,
  );
  expect(reading).toMatchObject({ ok: true, count: 3, browser: "Chrome 156", entries: [{ index: 1 }] });
});

test("an entry that is not wanted is reported when it is damaged", () => {
  const reading = parseHar(harText([harEntry({ response: { status: 200, headers: "x" } })]), () => false);
  expect(reading).toMatchObject({
    entries: [{ index: 0, problem: { params: { path: "response.headers" } } }],
  });
});

test("whatever JSON the entries hold, reading them answers and does not throw", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.jsonValue(), fc.record({ request: fc.jsonValue(), response: fc.jsonValue() }))),
      (entries) => {
        const reading = parseHar(harText(entries));
        return reading.ok && reading.entries.length === entries.length;
      },
    ),
  );
});

test("whatever the text is, reading it answers and does not throw", () => {
  fc.assert(fc.property(fc.string(), (text) => typeof parseHar(text).ok === "boolean"));
});

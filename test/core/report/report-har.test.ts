import { createRequire } from "node:module";
import { isIPv4, isIPv6 } from "node:net";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseHar } from "../../../src/core/exchange/har";
import { readReport } from "../../../src/core/report/read-report";
import type { Report } from "../../../src/core/report/report";
import { reportHar } from "../../../src/core/report/report-har";
import { fullReport, hostileReport, language } from "./hostile-report";
import { block, exchange, report } from "./sample";

const require = createRequire(import.meta.url);

/** RFC 3986, as far as characters go: brackets stand around an address of IPv6 alone. */
const uri =
  /^[a-z][a-z0-9+.-]*:(?:\/\/(?:[^/?#[\]]*@)?\[[0-9a-f:.]+\])?(?:[\w\-.~:/?#@!$&'()*+,;=]|%[0-9a-f]{2})*$/i;

const ajv = new Ajv({ strict: false, allErrors: true })
  .addMetaSchema(require("ajv/dist/refs/json-schema-draft-06.json") as object)
  .addFormat("date-time", (value) => !Number.isNaN(Date.parse(value)))
  .addFormat("ipv4", isIPv4)
  .addFormat("ipv6", isIPv6)
  .addFormat("uri", uri)
  .addSchema(Object.values(require("har-schema") as Readonly<Record<string, object>>));

/** What the HAR schema has against a file; empty for nothing. */
function complaints(text: string): readonly string[] {
  ajv.validate("har.json#", JSON.parse(text));
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const har = (made: Report): string => reportHar(made, language);

interface Entry {
  readonly startedDateTime: string;
  readonly comment: string;
  readonly serverIPAddress?: string;
  readonly request: { readonly url: string; readonly queryString: unknown };
  readonly response: {
    readonly content: { readonly mimeType: string; readonly text?: string; readonly comment: string };
  };
}

/** The log of such a file, read as JSON. */
function log(made: Report): { readonly entries: readonly Entry[]; readonly _whose403Report: unknown } {
  const file: { readonly log: ReturnType<typeof log> } = JSON.parse(har(made));
  return file.log;
}

describe("the HAR of a report", () => {
  test.each([
    ["a usual report", report()],
    ["one with a second request", fullReport()],
    ["one that a stranger wrote", hostileReport("\u0000'\"\\\r\n\u202E\uD800{{7*7}}")],
    ["one with nothing in it", hostileReport("")],
  ])("satisfies the HAR schema: %s", (_, made) => {
    expect(complaints(har(made))).toEqual([]);
  });

  test("would be caught otherwise", () => {
    expect(complaints('{"log":{"version":"1.2","entries":[{}]}}')).not.toEqual([]);
  });

  test("is read by our own reader as a partial capture with the redacted URL", () => {
    const reading = parseHar(har(report()));
    const [read] = reading.ok ? reading.entries : [];
    const got = read !== undefined && "exchange" in read ? read.exchange : null;
    expect(got).toMatchObject({
      url: "https://shop.example/private/?q=%5Bremoved%5D",
      method: "GET",
      status: 403,
      startedDateTime: "2026-11-24T13:05:08.500Z",
      resourceType: "document",
      serverIPAddress: "2001:db8::1",
      requestFields: [],
      fieldsComplete: false,
      body: { state: "read", text: "403 Forbidden 403 Forbidden nginx", cut: true },
    });
    expect(got?.fields).toEqual(report().block.fields);
  });

  test("has the query's names without their values, and the text as text, not as markup", () => {
    const [entry] = log(report()).entries;
    expect(entry?.request.queryString).toEqual([{ name: "q", value: "[removed]" }]);
    expect(entry?.response.content.mimeType).toBe("text/plain; charset=utf-8");
    expect(entry?.response.content.comment).toContain("not the body itself");
  });

  test.each([
    [
      "https://[2001:db8::1]:8443/a[b]|c?q=[removed]%&x=ü#^",
      "https://[2001:db8::1]:8443/a%5Bb%5D%7Cc?q=%5Bremoved%5D%25&x=%C3%BC#%5E",
    ],
    ["[removed]", "about:invalid"],
    ["javascript:alert(1)", "about:invalid"],
  ])("writes the address %s as a URI: %s", (url, written) => {
    const made = report();
    expect(log({ ...made, block: { ...made.block, url } }).entries[0]?.request.url).toBe(written);
  });

  test("keeps the second request apart, and says that it is one", () => {
    const { entries } = log(fullReport());
    expect(entries.map(({ comment }) => comment)).toEqual([
      "The refusal that the report is about.",
      "A second request: the same page asked for once more by the visitor's click. It does not replace the first.",
    ]);
    expect(entries[1]?.response.content.text).toBeUndefined();
  });

  test("holds the report itself, whole", () => {
    const inside = JSON.stringify(log(fullReport())._whose403Report);
    expect(readReport(inside)).toEqual({ ok: true, report: fullReport() });
  });

  test("takes the time of the report where that of the refusal is not known, and says so", () => {
    const [entry] = log(report({ block: block({ startedDateTime: "" }) })).entries;
    expect(entry?.startedDateTime).toBe("2026-11-24T13:06:00.000Z");
    expect(entry?.comment).toContain("Its time is not known");
  });

  test.each(["fe80::1%eth0", "1", "0x7f.1", "nonsense"])("leaves out what is no address: %s", (address) => {
    const made = report({ block: block({ ...exchange(), serverIPAddress: address }) });
    expect(log(made).entries[0]).not.toHaveProperty("serverIPAddress");
  });

  test("satisfies the schema whatever the texts are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => complaints(har(hostileReport(text))).length === 0),
      { numRuns: 30 },
    );
  });
});

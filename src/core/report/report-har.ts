import ipaddr from "ipaddr.js";
import { fieldValue } from "../exchange/fields";
import type { Field } from "../exchange/exchange";
import { render, type Language } from "../messages/render";
import { reportData } from "./json";
import type { Report } from "./report";

/** Of one request, what an entry is made of. */
interface Asked {
  readonly method: string;
  readonly startedDateTime: string;
  readonly status: number;
  readonly fields: readonly Field[];
  readonly bodyExcerpt: string | null;
  readonly type: string | null;
  readonly serverIPAddress: string | null;
  readonly comment: string;
}

/**
 * The report as a HAR 1.2 file (http://www.softwareishard.com/blog/har-12-spec/): one entry, and one
 * more for a second request. Made from the redacted report alone, so it has no cookie, no request
 * field and no body, and says so: its entries are partial captures (`_fieldsComplete`,
 * `_bodyComplete`). The report itself is in `log._whose403Report`.
 */
export function reportHar(report: Report, language: Language): string {
  const { block, again, generator, visitor } = report;
  const say = (id: "report_har_comment" | "report_har_first" | "report_har_again"): string =>
    render({ id }, language);
  const entries = [
    entry({ ...block, comment: say("report_har_first") }, report, language),
    ...(again === null
      ? []
      : [
          entry(
            {
              ...again,
              method: "GET",
              type: "fetch",
              bodyExcerpt: null,
              serverIPAddress: null,
              comment: say("report_har_again"),
            },
            report,
            language,
          ),
        ]),
  ];
  const log = {
    version: "1.2",
    creator: { name: generator.name, version: generator.version },
    ...(visitor.browser === null ? {} : { browser: { name: visitor.browser, version: "" } }),
    entries,
    comment: say("report_har_comment"),
    _whose403Report: reportData(report),
  };
  return `${JSON.stringify({ log }, null, 2)}\n`;
}

function entry(asked: Asked, report: Report, language: Language): object {
  const { url } = report.block;
  const started = isoTime(asked.startedDateTime);
  const address = asked.serverIPAddress;
  const comments = [
    asked.comment,
    ...(started === null ? [render({ id: "report_har_unknown_time" }, language)] : []),
  ];
  return {
    // A HAR has to have some time.
    startedDateTime: started ?? isoTime(report.createdAt) ?? "1970-01-01T00:00:00.000Z",
    time: 0,
    request: {
      method: asked.method,
      url: uriOf(url),
      httpVersion: "",
      cookies: [],
      headers: [],
      queryString: queryOf(url),
      headersSize: -1,
      bodySize: -1,
    },
    response: {
      status: Number.isSafeInteger(asked.status) ? asked.status : 0,
      statusText: "",
      httpVersion: "",
      cookies: [],
      headers: asked.fields.map(({ name, value }) => ({ name, value })),
      content: contentOf(asked, language),
      redirectURL: "",
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0, comment: render({ id: "report_har_timings" }, language) },
    ...(address !== null && isAddress(address) ? { serverIPAddress: address } : {}),
    ...(asked.type === null ? {} : { _resourceType: asked.type }),
    _fieldsComplete: false,
    _bodyComplete: false,
    comment: comments.join(" "),
  };
}

// The text is no longer markup, and nobody shall read it as such.
function contentOf({ fields, bodyExcerpt }: Asked, language: Language): object {
  if (bodyExcerpt === null) {
    const mimeType = fieldValue(fields, "content-type") ?? "x-unknown";
    return { size: 0, mimeType, comment: render({ id: "report_har_no_text" }, language) };
  }
  return {
    size: new TextEncoder().encode(bodyExcerpt).length,
    mimeType: "text/plain; charset=utf-8",
    text: bodyExcerpt,
    comment: render({ id: "report_har_text" }, language),
  };
}

/** The URL with nothing that RFC 3986 does not allow, as the schema wants it; `[removed]` in a query is not. */
function uriOf(url: string): string {
  const [, start, rest = ""] =
    /^(https?:\/\/[^/?#]+)(.*)$/s.exec(URL.canParse(url) ? new URL(url).href : "") ?? [];
  if (start === undefined) return "about:invalid";
  return start + rest.replace(/%(?![0-9a-f]{2})|[^\w\-.~:/?#@!$&'()*+,;=%]/gi, encodeURIComponent);
}

function queryOf(url: string): Field[] {
  if (!URL.canParse(url)) return [];
  return [...new URL(url).searchParams].map(([name, value]) => ({ name, value }));
}

/** In UTC; null for what is no time, or none that HAR can write (four digits for the year). */
function isoTime(text: string): string | null {
  const time = Date.parse(text);
  const iso = Number.isNaN(time) ? "" : new Date(time).toISOString();
  return /^\d{4}-/.test(iso) ? iso : null;
}

// As JSON Schema's formats `ipv4` and `ipv6` have them: no other spelling, no zone.
function isAddress(text: string): boolean {
  return (
    ipaddr.IPv4.isValidFourPartDecimal(text) ||
    (text.includes(":") && !text.includes("%") && ipaddr.IPv6.isValid(text))
  );
}

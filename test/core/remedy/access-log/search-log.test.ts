import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countLines } from "../../../../src/core/remedy/access-log/count-lines";
import { findBytes } from "../../../../src/core/remedy/access-log/find-bytes";
import { logTarget } from "../../../../src/core/remedy/access-log/log-target";
import { LogSearch } from "../../../../src/core/remedy/access-log/search-log";
import { aBlock } from "../../../ui/a-block";
import { aLine, aTarget, rayId, searched } from "./log-sample";

const before = aLine({
  time: "30/Nov/2026:05:00:00 +0000",
  request: "GET /",
  status: 200,
  ray: "1111111111111111-FRA",
});
const after = aLine({
  time: "30/Nov/2026:06:00:00 +0000",
  request: "GET /",
  status: 200,
  ray: "2222222222222222-FRA",
});
const ours = aLine({ ray: `${rayId}-FRA` });
const log = (...lines: string[]): string => [before, ...lines, after, ""].join("\n");

describe("a search by Ray ID", () => {
  it("gives the line, its number and its status", () => {
    expect(searched(log(aLine(), ours))).toMatchObject({
      match: "ray",
      lines: [{ number: 3, text: ours, status: 403 }],
      from: "2026-11-30T05:00:00.000Z",
      to: "2026-11-30T06:00:00.000Z",
      hasRayIds: true,
      linesRead: 4,
    });
  });

  it("finds it in any case, at the end without a line feed, and after CRLF", () => {
    const capitals = aLine({ ray: `${rayId.toUpperCase()}-FRA` });
    expect(searched(log(capitals)).match).toBe("ray");
    expect(searched(`${before}\n${ours}`)).toMatchObject({ match: "ray", linesRead: 2 });
    expect(searched(`${before}\r\n${ours}\r\n`).lines).toEqual([{ number: 2, text: ours, status: 403 }]);
  });

  it("does not take a part of a longer hex word for it", () => {
    expect(searched(log(aLine({ request: "GET /x", ray: `0${rayId}` }))).match).toBe("none");
    expect(searched(log(aLine({ request: "GET /x", ray: `${rayId}0` }))).match).toBe("none");
  });

  it("tells another status than the visitor got", () => {
    expect(searched(log(aLine({ status: 200, ray: rayId }))).lines).toMatchObject([{ status: 200 }]);
  });

  it.each([
    ["a link to the webmaster", aLine({ request: `GET /support?ray=${rayId}` })],
    ["a link with a space in it", aLine({ request: `GET /support ${rayId}` })],
    ["a Referer", aLine({ request: "GET /x" }).replace('"-"', `"https://a.example/?ray=${rayId}-FRA"`)],
    ["the query of IIS", `2026-11-30 05:33:18 10.0.0.1 GET /s ray=${rayId} 443 - 203.0.113.7 x - 403 4 5 15`],
    ["JSON", `{"ts":1796016798,"request":{"method":"GET","uri":"/s?r=${rayId}"},"status":403}`],
  ])("is not misled by another request that mentions it in %s", (_, line) => {
    expect(searched(log(line)).match).toBe("none");
  });

  it("takes a mention in the request's own line for it all the same", () => {
    const request = `GET /private/page?id=${rayId}`;
    const target = aTarget({ target: `/private/page?id=${rayId}` });
    expect(searched(log(aLine({ request })), target).match).toBe("ray");
  });

  it("counts lines right where one has it often, and stops at twenty", () => {
    const often = `${ours} ${`${rayId} `.repeat(9)}`;
    const { lines } = searched(log(often, aLine(), often));
    expect(lines.map(({ number }) => number)).toEqual([2, 4]);
    expect(searched(log(...Array.from({ length: 50 }, () => ours))).lines).toHaveLength(20);
  });

  it("reads each line once, however often it has it", () => {
    let counted = 0;
    const search = new LogSearch([aTarget()], {
      countLines: (bytes, from, to) => {
        counted += to - from;
        return countLines(bytes, from, to);
      },
      findWord: (bytes, from, to, word) => findBytes(word)(bytes, from, to),
    });
    const bytes = new TextEncoder().encode(`${`${rayId} `.repeat(20_000)}\n${`${rayId}\n`.repeat(9_000)}`);
    search.push(bytes);
    expect(search.end()[0]?.lines).toHaveLength(20);
    expect(counted).toBeLessThan(3 * bytes.length);
  });

  it("finds it in a line whose form nobody knows", () => {
    expect(searched(log(`whatever ${rayId} it is`))).toMatchObject({
      match: "ray",
      lines: [{ number: 2, status: null }],
    });
  });
});

describe("a search by time, method, path and status", () => {
  const by = (line: string, change = {}): string =>
    searched(log(line), aTarget({ rayId: null, ...change })).match;

  it("finds the request some seconds off, in any zone", () => {
    expect(by(aLine())).toBe("time");
    expect(by(aLine({ time: "30/Nov/2026:05:33:22 +0000" }))).toBe("time");
    expect(by(aLine({ time: "29/Nov/2026:23:33:18 -0600" }))).toBe("time");
  });

  it.each([
    ["a minute later", aLine({ time: "30/Nov/2026:05:34:18 +0000" })],
    ["another method", aLine({ request: "POST /private/page?id=7" })],
    ["another query", aLine({ request: "GET /private/page?id=8" })],
    ["a longer path", aLine({ request: "GET /private/page2?id=7" })],
    ["another status", aLine({ status: 404 })],
  ])("is not misled by %s", (_, line) => {
    expect(by(line)).toBe("none");
  });

  it("keeps the same request with another status apart", () => {
    const finding = searched(log(aLine({ status: 200 })), aTarget({ rayId: null }));
    expect(finding).toMatchObject({ match: "none", lines: [], others: [{ number: 2, status: 200 }] });
    const both = searched(log(aLine(), aLine({ status: 200 })), aTarget({ rayId: null }));
    expect(both).toMatchObject({ match: "time", lines: [{ number: 2 }], others: [{ number: 3 }] });
  });

  it("keeps a line with the Ray ID of another request apart: a Worker may have made it", () => {
    const other = aLine({ ray: "abcdefabcdefabcd-FRA" });
    expect(searched(log(other))).toMatchObject({
      match: "none",
      lines: [],
      others: [{ number: 2, status: 403, otherRay: true }],
    });
    expect(searched(log(other.replace("403", "200"))).others).toBeUndefined();
    expect(searched(log(other), aTarget({ rayId: null })).match).toBe("time");
  });

  it("knows a path however it is escaped", () => {
    const target = aTarget({ rayId: null, target: "/caf%C3%A9/a%20b" });
    for (const path of ["/caf%c3%a9/a%20b", "/caf\\xC3\\xA9/a%20b"])
      expect(searched(log(aLine({ request: `GET ${path}` })), target).match).toBe("time");
    const iis = "2026-11-30 05:33:18 10.0.0.1 GET /café/a+b - 443 - 203.0.113.7 x - 403 4 5 15";
    expect(searched(`${iis}\n`, target).match).toBe("time");
  });

  const json = (more: object): string =>
    JSON.stringify({
      ts: 1796016798,
      request: { method: "GET", uri: "/private/page?id=7" },
      status: 403,
      ...more,
    });

  it.each([
    ["JSON with each slash escaped", json({}).replaceAll("/", "\\/")],
    ["JSON longer than 16 KiB", json({ resp_headers: { "X-Long": ["x".repeat(20_000)] } })],
    [
      "a path that IIS takes in any case",
      "2026-11-30 05:33:18 ::1 GET /Private/PAGE id=7 443 - ::1 x - 403 4 5 1",
    ],
  ])("finds %s", (_, line) => {
    expect(by(line)).toBe("time");
  });

  it("knows a path that was logged with a space, and GET for HEAD, as Cloudflare asks", () => {
    const spaced = aTarget({ rayId: null, target: "/a%20b" });
    expect(searched(log(aLine({ request: "GET /a b" })), spaced).match).toBe("time");
    const inJson = JSON.stringify({ ts: 1796016798, request: "GET /a b HTTP/1.1", status: 403 });
    expect(searched(log(inJson), spaced).match).toBe("time");
    expect(by(aLine(), { method: "HEAD" })).toBe("time");
    expect(by(aLine({ request: "HEAD /private/page?id=7" }))).toBe("none");
  });

  it("counts lines with the path that it cannot read, and says where paths may be rewritten", () => {
    const cut = json({ resp_headers: "x".repeat(70_000) });
    expect(searched(log(cut), aTarget())).toMatchObject({ match: "none", unread: 1 });
    expect(searched(log("see /private/page"), aTarget()).unread).toBe(1);
    const uri = JSON.stringify({ msec: "1796016798.000", method: "GET", uri: "/index.php", status: 403 });
    expect(searched(log(uri).replace(before, uri), aTarget())).toMatchObject({
      match: "none",
      rewritten: true,
    });
    expect(searched(log(json({}))).rewritten).toBeUndefined();
  });

  it("leaves the query alone where a report came without it", () => {
    expect(by(aLine(), { target: "/private/page", anyQuery: true })).toBe("time");
    expect(by(aLine(), { target: "/private/page" })).toBe("none");
  });

  it("leaves the query alone where a report came with a part of it taken out", () => {
    const { startedDateTime } = aTarget();
    const fields = { date: new Date(startedDateTime).toUTCString() };
    for (const query of ["?id=[removed]", "?id=%5Bremoved%5D"]) {
      const url = `https://shop.example/private/page${query}`;
      const block = aBlock({ exchange: { url, startedDateTime, fields } });
      expect(searched(log(aLine()), logTarget(block) ?? aTarget({ target: "/" })).match).toBe("time");
    }
  });

  it("follows the fields of a W3C log where they change", () => {
    const w3c = [
      "#Version: 1.0",
      "#Fields: date time cs-method cs-uri-stem sc-status",
      "2026-11-30 05:00:00 GET / 200",
      "#Fields: date time sc-status cs-uri-query cs-uri-stem cs-method",
      "2026-11-30 05:33:18 403 id=7 /private/page GET",
      "2026-11-30 06:00:00 200 - / GET",
    ].join("\r\n");
    expect(searched(w3c)).toMatchObject({
      match: "time",
      lines: [{ number: 5, status: 403 }],
      from: "2026-11-30T05:00:00.000Z",
    });
  });
});

describe("a search of a log", () => {
  // Longer than one stretch, so that times decide what is read; the ray stands where a stretch may end.
  const many = Array.from({ length: 30_000 }, (_, at) => {
    const second = String(Math.floor(at / 600) % 60).padStart(2, "0");
    return aLine({
      time: `30/Nov/2026:0${at < 15_000 ? 4 : 6}:${second}:00 +0000`,
      request: `GET /page/${at}`,
      status: 200,
    });
  });
  const long = [...many.slice(0, 15_000), ours, ...many.slice(15_000), ""].join("\n");

  it("finds a line among many, by either way", () => {
    expect(searched(long)).toMatchObject({ match: "ray", lines: [{ number: 15_001 }], linesRead: 30_001 });
    const bare = long.replace(rayId, "-");
    expect(searched(bare, aTarget(), 70_001)).toMatchObject({ match: "time", lines: [{ number: 15_001 }] });
  });

  it("finds it where the lines are in no order of time", () => {
    const mixed = [
      ...many.map((line, at) => (at % 2 === 0 ? line : many.at(-at))),
      ours.replace(rayId, "-"),
      ...many,
      "",
    ].join("\n");
    expect(searched(mixed)).toMatchObject({ match: "time", lines: [{ number: 30_001 }] });
  });

  it("gives the same however the log is cut into chunks", () => {
    const text = log(aLine(), ours, "x".repeat(3_000));
    const whole = searched(text);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), (chunk) => {
        expect({ ...searched(text, aTarget(), chunk), linesNotUnderstood: 0 }).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  it("never throws, whatever the bytes are", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.constant(new TextEncoder().encode(`\n${ours}`))),
        ),
        (parts) => {
          const search = new LogSearch([aTarget()]);
          for (const part of parts) search.push(part);
          expect(search.end()).toHaveLength(1);
        },
      ),
    );
  });

  it("cuts a line that does not end, and reads on behind it", () => {
    const bytes = new TextEncoder().encode(`${"x".repeat(500_000)}\n${ours}\n`);
    const finding = searched(bytes, aTarget(), 4_096);
    expect(finding.lines).toEqual([{ number: 2, text: ours, status: 403 }]);
    expect(searched(`${"x".repeat(50_000)} ${rayId} \n`).lines[0]?.text.length).toBeLessThanOrEqual(2_000);
  });

  it("looks for many requests in one pass", () => {
    const ids = Array.from({ length: 20 }, (_, at) =>
      (at + 0xabcdef).toString(16).padStart(16, "a").slice(-16),
    );
    const search = new LogSearch(ids.map((id) => aTarget({ rayId: id })));
    search.push(new TextEncoder().encode(ids.map((ray) => `${aLine({ ray: `${ray}-FRA` })}\n`).join("")));
    expect(search.end().map(({ lines }) => lines[0]?.number)).toEqual(ids.map((id) => ids.indexOf(id) + 1));
  });

  it("says what it is that it cannot search", () => {
    expect(searched("").problem).toBe("empty");
    expect(searched(Uint8Array.from([0x1f, 0x8b, 8, 0]), aTarget(), 1).problem).toBe("compressed");
    expect(searched(Uint8Array.from([0xff, 0xfe, 0x32, 0])).problem).toBe("utf-16");
    expect(searched(log()).problem).toBeUndefined();
  });

  it("covers no time where no line tells one", () => {
    expect(searched("hello\nthere\n")).toMatchObject({
      match: "none",
      from: null,
      to: null,
      linesNotUnderstood: 4,
    });
  });
});

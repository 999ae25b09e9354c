import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countLines } from "../../../../src/core/remedy/access-log/count-lines";
import { findBytes } from "../../../../src/core/remedy/access-log/find-bytes";
import { LogSearch } from "../../../../src/core/remedy/access-log/search-log";
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

import { describe, expect, it } from "vitest";
import { logTarget } from "../../../../src/core/remedy/access-log/log-target";
import { aBlock } from "../../../ui/a-block";
import { aLine, aTarget, searched } from "./log-sample";

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
const log = (...lines: string[]): string => [before, ...lines, after, ""].join("\n");

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

  it("tells how far off the same request is, where the origin's clock may be wrong", () => {
    const off = (minute: number, ray = ""): number | undefined =>
      searched(log(aLine({ time: `30/Nov/2026:05:${minute}:18 +0000`, ray }))).secondsOff;
    expect([off(34), off(30), off(50)]).toEqual([60, 180, undefined]);
    expect(off(34, "abcdefabcdefabcd-FRA")).toBeUndefined();
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

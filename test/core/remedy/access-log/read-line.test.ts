import { describe, expect, it } from "vitest";
import { readLine } from "../../../../src/core/remedy/access-log/read-line";
import { aLine } from "./log-sample";

const time = Date.UTC(2026, 10, 30, 5, 33, 18);
const refused = { time, method: "GET", path: "/private/page", query: "id=7", status: 403 };

describe("a line of an access log", () => {
  it.each([
    ["combined", aLine()],
    ["combined with the Ray ID behind", aLine({ ray: "9f27a1b0c3d4e5f6-FRA" })],
    ["common, in another zone", aLine({ time: "30/Nov/2026:07:03:18 +0130" }).split(' "-"')[0] ?? ""],
    ["a virtual host before it", `www.shop.example:443 ${aLine()}`],
    ["syslog before it", `Nov 30 05:33:18 web1 nginx: ${aLine()}`],
    ["ISO time of nginx", '127.0.0.1 [2026-11-30T05:33:18+00:00] "GET /private/page?id=7 HTTP/1.1" 403 -'],
    [
      "a proxy's request, with the origin in it",
      aLine({ request: "GET https://shop.example/private/page?id=7" }),
    ],
    [
      "JSON of nginx",
      '{"time_iso8601":"2026-11-30T06:33:18+01:00","request":"GET /private/page?id=7 HTTP/2.0","status":"403","request_time":"0.001"}',
    ],
    [
      "JSON of Apache, with path and query apart",
      '{"time":"[30/Nov/2026:05:33:18 +0000]","method":"GET","path":"/private/page","query":"?id=7","status":403}',
    ],
    [
      "JSON of Caddy",
      '{"level":"info","ts":1796016798,"logger":"http.log.access","msg":"handled request","request":{"method":"GET","host":"shop.example","uri":"/private/page?id=7","headers":{"Cf-Ray":["9f27a1b0c3d4e5f6-FRA"]}},"duration":0.001,"status":403}',
    ],
    [
      "JSON with the escapes of nginx's default",
      '{"msec":"1796016798.000","request_method":"GET","request_uri":"/private/page?id=7","status":403,"agent":"a\\x22b"}',
    ],
    [
      "W3C as IIS writes it, without its directives",
      "2026-11-30 05:33:18 10.0.0.1 GET /private/page id=7 443 - 203.0.113.7 Mozilla/5.0 - 403 4 5 15",
    ],
  ])("is read: %s", (_, line) => {
    expect(readLine(line, null)).toMatchObject(refused);
  });

  it("is read by the fields that a W3C log tells", () => {
    const fields = ["date", "time", "cs-method", "cs-uri-stem", "sc-status"];
    expect(readLine("2026-11-30 05:33:18 GET /private/page 403", fields)).toEqual({
      ...refused,
      query: null,
      anyCase: true,
    });
  });

  it("keeps the fraction of a second that Caddy logs", () => {
    expect(
      readLine('{"ts":1796016798.25,"request":{"method":"GET","uri":"/"},"status":200}', null)?.time,
    ).toBe(time + 250);
  });

  it("has no time where none is told with its zone", () => {
    expect(readLine(aLine({ time: "30/Nov/2026:05:33:18" }), null)?.time).toBeNull();
    expect(readLine(aLine({ time: "30/Foo/2026:05:33:18 +0000" }), null)?.time).toBeNull();
  });

  it.each([
    "",
    "#Version: 1.0",
    "Segmentation fault",
    "{",
    '{"level":"info","msg":"started"}',
    "[1,2]",
    '{"status":403}',
    "\u0000\u0001",
  ])("is none: %j", (line) => {
    expect(readLine(line, null)).toBeNull();
  });
});

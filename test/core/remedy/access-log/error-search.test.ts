import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { errorSays } from "../../../../src/core/remedy/access-log/error-says";
import { ErrorSearch } from "../../../../src/core/remedy/access-log/error-search";
import { errorTime } from "../../../../src/core/remedy/access-log/error-time";
import { logKind } from "../../../../src/core/remedy/access-log/log-kind";
import type { LogTarget } from "../../../../src/core/remedy/access-log/log-target";

const target: LogTarget = {
  rayId: null,
  startedDateTime: "2026-11-30T05:33:18.000Z",
  method: "GET",
  target: "/private/caf%C3%A9.html?a=1",
  status: 403,
};
const line = (time: string, path: string): string =>
  `${time} [error] 7#7: *1 access forbidden by rule, client: 192.0.2.1, request: "GET ${path} HTTP/1.1"`;

const apache = "[Mon Nov 30 05:33:18.123456 2026] [authz_core:error] AH01630:";

function search(text: string, size = text.length, path = target.target) {
  const bytes = new TextEncoder().encode(text);
  const found = new ErrorSearch({ ...target, target: path });
  for (let at = 0; at < bytes.length; at += size) found.push(bytes.slice(at, at + size));
  return found.end();
}

const said = (text: string): string[] => errorSays(search(text)).map(({ id }) => id);

describe("the search of an error log", () => {
  it("finds the line of the path at the time, in whatever zone the server keeps its clock", () => {
    for (const time of [
      "2026/11/30 05:33:18",
      "2026/11/30 06:33:19",
      "2026/11/29 21:33:17",
      "2026/11/30 11:18:18",
    ]) {
      const found = search(`${line(time, "/private/caf%C3%A9.html?a=1")}\r\n`);
      expect(found.lines).toEqual([
        { number: 1, text: line(time, "/private/caf%C3%A9.html?a=1"), samePath: true },
      ]);
    }
  });

  it("concludes no more than the server's unknown time zone allows", () => {
    const page = "/private/caf%C3%A9.html";
    const berlin = line("2026/11/30 06:33:18", page);
    expect(errorSays(search(berlin))).toEqual([
      { id: "fix_log_errors_here", params: { count: 1, zone: "UTC+01:00" } },
    ]);
    const each = [berlin, berlin, line("2026/11/30 05:33:18", page), line("2026/11/29 20:03:18", page)];
    expect(errorSays(search(each.join("\n")))).toEqual([
      { id: "fix_log_errors_zones", params: { zones: "UTC+01:00, UTC, UTC-09:30" } },
    ]);
  });

  it("finds a path that the server decoded", () => {
    expect(
      said(
        "[Mon Nov 30 05:33:18.123456 2026] [authz_core:error] AH01630: client denied by server configuration: /srv/private/café.html",
      ),
    ).toEqual(["fix_log_errors_here"]);
  });

  it("draws no conclusion from a line that explains nothing, nor from what the page asked for", () => {
    const text = "2026/11/30 05:33:18 [error] 7#7: *1 upstream timed out";
    const page = "/private/caf%C3%A9.html";
    expect(said(`${text}, request: "GET ${page} HTTP/1.1"`)).toEqual(["fix_log_errors_unexplained"]);
    expect(said(`${text}, request: "GET /i.png HTTP/1.1", referrer: "https://shop.example${page}"`)).toEqual([
      "fix_log_errors_none",
    ]);
  });

  it("tells a refusal of something else at that time apart, and the same path at another time", () => {
    expect(said(line("2026/11/30 05:33:18", "/other"))).toEqual(["fix_log_errors_near"]);
    expect(said(line("2026/11/30 05:40:00", "/private/caf%C3%A9.html"))).toEqual([
      "fix_log_errors_other_times",
    ]);
    expect(said(line("2026/12/02 05:33:18", "/private/caf%C3%A9.html"))).toEqual([
      "fix_log_errors_other_times",
    ]);
  });

  it("knows the front page by its request line, and a path from a longer one", () => {
    const front = new ErrorSearch({ ...target, target: "/" });
    front.push(
      new TextEncoder().encode(
        `${line("2026/11/30 05:33:18", "/other/")}\n${line("2026/11/30 05:33:18", "/")}\n`,
      ),
    );
    expect(front.end().lines.map(({ number, samePath }) => [number, samePath])).toEqual([
      [2, true],
      [1, false],
    ]);
    expect(said(line("2026/11/30 05:33:18", "/private/caf%C3%A9.html5"))).toEqual(["fix_log_errors_near"]);
  });

  it.each([
    ["/login", line("2026/11/30 05:33:18", "/api/v1/login")],
    ["/admin", line("2026/11/30 05:33:18", "/admin.php")],
    ["/admin", line("2026/11/30 05:33:18", "/admin~")],
    ["/admin", line("2026/11/30 05:33:18", "/go?next=/admin")],
    ["/admin/", line("2026/11/30 05:33:18", "/admin/users")],
    ["/admin", `${apache} client denied by server configuration: /srv/admin.php`],
    ["/admin/", `${apache} client denied by server configuration: /srv/admin/users.html`],
    ["/admin", `${apache} ModSecurity: Access denied with code 403. [id "1"] [uri "/api/admin"]`],
    ["/admin", `${apache} client denied by server configuration: http://shop.example/go?next=/admin`],
  ])("does not take %s for the path of %s", (path, text) => {
    expect(search(text, text.length, path).lines.map(({ samePath }) => samePath)).toEqual([false]);
  });

  it.each([
    ["/admin", line("2026/11/30 05:33:18", "/admin?next=/")],
    ["/admin", line("2026/11/30 05:33:18", "/admin").replace(/ HTTP.*$/, "")],
    ["/admin", `${apache} client denied by server configuration: /srv/admin`],
    ["/admin/", `${apache} AH00132: file permissions deny server access: /srv/admin/index.html`],
    ["/admin/", `${apache} AH01276: Cannot serve directory /srv/admin/: No matching DirectoryIndex`],
    ["/", `${apache} ModSecurity: Access denied with code 403. [id "1"] [uri "/"]`],
  ])("takes %s for the path of %s", (path, text) => {
    expect(search(text, text.length, path).lines.map(({ samePath }) => samePath)).toEqual([true]);
  });

  it("says what the log covers where nothing is found", () => {
    const found = search(`${line("2026/11/30 05:00:00", "/a")}\n${line("2026/11/30 06:00:00", "/b")}`);
    expect(errorSays(found)).toEqual([
      { id: "fix_log_errors_none", params: { from: "2026/11/30 05:00:00", to: "2026/11/30 06:00:00" } },
    ]);
    expect(found.linesRead).toBe(2);
    expect(said("nothing\nof the kind\n")).toEqual(["fix_log_errors_no_times"]);
    expect(said("")).toEqual(["fix_log_empty"]);
  });

  it("gives the same in chunks of any size, cut anywhere", () => {
    const text = `${line("2026/11/30 05:00:00", "/a")}\r\n\n${line("2026/11/30 05:33:18", "/private/caf%C3%A9.html")}\nétrange\n${line("2026/11/30 06:33:20", "/b")}`;
    const whole = search(text);
    expect(whole.lines).toHaveLength(2);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (size) => {
        expect(search(text, size)).toEqual(whole);
      }),
    );
  });

  it("takes any bytes, and keeps few lines of many", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        const found = new ErrorSearch(target);
        found.push(bytes);
        expect(found.end().lines).toEqual([]);
      }),
    );
    expect(
      search(`${line("2026/11/30 05:33:18", "/private/caf%C3%A9.html")}\n`.repeat(500)).lines,
    ).toHaveLength(20);
  });
});

describe("the time of an error line", () => {
  it.each([
    ["2026/11/30 05:33:18 [error] 7#7: x", "2026/11/30 05:33:18"],
    ["[Mon Nov 30 05:33:18.123456 2026] [core:error] x", "Mon Nov 30 05:33:18.123456 2026"],
    ["[Mon Nov 30 05:33:18 2026] [error] x", "Mon Nov 30 05:33:18 2026"],
    ["[30-Nov-2026 05:33:18] WARNING: x", "30-Nov-2026 05:33:18"],
  ])("is read from %s", (text, time) => {
    expect(errorTime(text)).toEqual({ text: time, ms: Date.UTC(2026, 10, 30, 5, 33, 18) });
  });
});

describe("the kind of a log", () => {
  const kind = (text: string): string => logKind(new TextEncoder().encode(text));
  it("is told by its first lines", () => {
    expect(kind(line("2026/11/30 05:33:18", "/"))).toBe("error");
    expect(kind("[Mon Nov 30 05:33:18.123456 2026] [core:notice] x")).toBe("error");
    expect(kind("[30-Nov-2026 05:33:18] NOTICE: ready")).toBe("error");
    expect(kind('192.0.2.1 - - [30/Nov/2026:05:33:18 +0000] "GET / HTTP/1.1" 200 1')).toBe("access");
    expect(kind("#Fields: date time cs-method\n2026-11-30 05:33:18 GET")).toBe("access");
    expect(kind('{"level":"info","ts":1.7e9,"request":{"uri":"/"}}')).toBe("access");
    expect(kind('\u{FEFF}{\n  "log": {\n    "version": "1.2",')).toBe("har");
    expect(kind("")).toBe("access");
  });
});

import { execFileSync } from "node:child_process";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curlCalls, type CurlCall } from "../../../../src/core/remedy/compare/curl-call";
import { aBlock, type Given } from "../../../ui/a-block";

type Exchange = NonNullable<Given["exchange"]>;
const calls = (exchange: Exchange): CurlCall[] => curlCalls(aBlock({ exchange }));
const asSent = (exchange: Exchange): string => calls(exchange)[0]?.code ?? "";

/** The arguments that a real shell gives to curl, which a function stands in for. */
function given(code: string, variables: Record<string, string> = {}): string[] {
  const script = `curl() { for a in "$@"; do printf '%s\\0' "$a"; done; }\n${code}`;
  const out = execFileSync("/bin/sh", ["-c", script], { env: { PATH: "/nowhere", ...variables } });
  return out.toString("utf8").split("\0").slice(0, -1);
}

describe("the request as a command", () => {
  it("has method, URL, version and fields of the request", () => {
    const requestFields = [
      { name: "Host", value: "shop.example" },
      { name: "Accept", value: "text/html" },
      { name: "Accept-Encoding", value: "gzip" },
      { name: "User-Agent", value: "Mozilla/5.0 (it's)" },
      { name: "X-Empty", value: "" },
    ];
    const args = given(asSent({ url: "https://shop.example/a?b=c#d", requestFields }));
    expect(args).toEqual([
      "-i",
      "--http2",
      "--compressed",
      "https://shop.example/a?b=c",
      "-H",
      "Accept: text/html",
      "-H",
      "User-Agent: Mozilla/5.0 (it's)",
      "-H",
      "X-Empty;",
    ]);
  });

  it("has a variable in place of each secret, and names them", () => {
    const requestFields = [
      { name: "Cookie", value: "sid=[removed]" },
      { name: "authorization", value: "[removed]" },
    ];
    const [call] = calls({ url: "https://shop.example/?page=2&access_token=abc&x=1", requestFields });
    expect(call?.code).toContain('-H "Cookie: $COOKIE"');
    expect(call?.variables).toEqual(["ACCESS_TOKEN", "COOKIE", "AUTHORIZATION"]);
    expect(call?.code).not.toContain("abc");
    expect(
      given(call?.code ?? "", { COOKIE: "a=b; c='d'", AUTHORIZATION: "Bearer $x", ACCESS_TOKEN: "t" }),
    ).toEqual([
      "-i",
      "--http2",
      "--compressed",
      "https://shop.example/?page=2&access_token=t&x=1",
      "-H",
      "Cookie: a=b; c='d'",
      "-H",
      "authorization: Bearer $x",
    ]);
  });

  it("has a variable for a secret of the page's own URL too", () => {
    const requestFields = [{ name: "Referer", value: "https://shop.example/reset?code=abc&lang=de" }];
    const [call] = calls({ requestFields });
    expect(call?.variables).toEqual(["CODE"]);
    expect(given(call?.code ?? "", { CODE: "x" }).at(-1)).toBe(
      "Referer: https://shop.example/reset?code=x&lang=de",
    );
  });

  it.each([
    ["HX-Current-URL", "https://shop.example/a?access_token=s3cr3t&b=c"],
    ["X-Original-URL", "/a?token=s3cr3t"],
    ["X-Original-URL", "/verify/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.s3cr3t"],
    ["X-Foo", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.s3cr3t"],
    ["X-Foo", "a=b, PHPSESSID=s3cr3t; c"],
    ["Referer", "https://me:s3cr3t@shop.example/reset/eyJhbGciOiJIUzI1NiJ9.s3cr3t#s3cr3t"],
  ])("has no secret in a field of any name: %s: %s", (name, value) => {
    const [call] = calls({ requestFields: [{ name, value }] });
    expect(call?.code).not.toContain("s3cr3t");
    const set = Object.fromEntries((call?.variables ?? []).map((variable) => [variable, "SET"]));
    expect(given(call?.code ?? "", set).at(-1)).toContain("SET");
  });

  it.each([
    ["/?PHPSESSID=s3cr3t&b=c", "/?PHPSESSID=SET&b=c"],
    ["/?sid=s3cr3t", "/?sid=SET"],
    ["/?sess=s3cr3t", "/?sess=SET"],
    ["/?path=eyJhbGciOiJIUzI1NiJ9.s3cr3t", "/?path=SET"],
    ["/?eyJhbGciOiJIUzI1NiJ9.s3cr3t", "/?SET"],
    ["/?a&eyJhbGciOiJIUzI1NiJ9.s3cr3t", "/?a&SET"],
    ["/reset/eyJhbGciOiJIUzI1NiJ9.s3cr3t/now?a=b", "/reset/SET/now?a=b"],
    ["/a;jsessionid=s3cr3t?b", "/a;jsessionid=SET?b"],
  ])("has no secret anywhere in its URL: %s", (path, expected) => {
    const [call] = calls({ url: `https://shop.example${path}` });
    expect(call?.code).not.toContain("s3cr3t");
    expect(call?.variables).not.toContain("PATH");
    const set = Object.fromEntries((call?.variables ?? []).map((variable) => [variable, "SET"]));
    expect(given(call?.code ?? "", set).at(-1)).toBe(`https://shop.example${expected}`);
  });

  it("keeps what browsers say of themselves, and whence, as it was sent", () => {
    const requestFields = [
      { name: "Origin", value: "https://shop.example" },
      {
        name: "User-Agent",
        value: `Mozilla/5.0 (Linux; Android 14; SM-S918B Build/UP1A.231005.007) ${"x".repeat(200)}`,
      },
      { name: "X-Requested-With", value: "XMLHttpRequest" },
      { name: "X-Forwarded-Uri", value: "/blog/ten-ways?page=2" },
    ];
    const [call] = calls({ requestFields });
    expect(call?.variables).toEqual([]);
    const sent = given(call?.code ?? "").filter((arg) => arg.includes(": "));
    expect(sent).toEqual(requestFields.map(({ name, value }) => `${name}: ${value}`));
  });

  it("leaves the body to a file, and never makes one up", () => {
    const requestFields = [{ name: "X-HTTP-Method-Override", value: "DELETE" }];
    expect(calls({ method: "POST", requestFields })[1]?.code).not.toContain("DELETE");
    const [call, get] = calls({ method: "POST" });
    expect(given(call?.code ?? "")).toEqual([
      "-i",
      "--http2",
      "--compressed",
      "-X",
      "POST",
      "https://shop.example/",
      "--data-binary",
      "@body.txt",
    ]);
    expect(call?.needsBody).toBe(true);
    expect(get).toMatchObject({ id: "get", needsBody: false });
    expect(given(get?.code ?? "")).toEqual(["-i", "--http2", "--compressed", "https://shop.example/"]);
  });

  it("comes without cookies and without the browser's fields too", () => {
    const requestFields = [
      { name: "accept", value: "*/*" },
      { name: "cookie", value: "a=[removed]" },
    ];
    expect(calls({ requestFields }).map(({ id, variables }) => [id, variables])).toEqual([
      ["as-sent", ["COOKIE"]],
      ["without-cookies", []],
      ["bare", []],
    ]);
    expect(given(calls({ requestFields })[2]?.code ?? "")).toEqual([
      "-i",
      "--http2",
      "--compressed",
      "https://shop.example/",
    ]);
  });

  it("asks for the head as curl does, and speaks the version that was spoken", () => {
    expect(given(asSent({ method: "HEAD", httpVersion: "HTTP/1.1" }))).toEqual([
      "-i",
      "--http1.1",
      "--compressed",
      "--head",
      "https://shop.example/",
    ]);
  });

  it("keeps curl from taking brackets for a pattern", () => {
    expect(given(asSent({ url: "https://shop.example/?a[]=1" }))).toContain("--globoff");
  });

  it("gives the shell one word for each URL and field, whatever is in it", () => {
    const odd = fc.string({
      unit: fc.constantFrom(..."'\"`$\\;&|<>(){}[]!*?~# \t%=@aZ9\u00e9"),
      maxLength: 30,
    });
    fc.assert(
      fc.property(odd, odd, (query, value) => {
        const url = `https://shop.example/p?${query}`;
        const requestFields = [{ name: "x-odd", value }];
        // Some of these look like secrets, and stand there as a variable.
        const args = given(asSent({ url, requestFields }), { X_ODD: value });
        const at = args.indexOf("-H");
        expect(args.slice(at)).toEqual(["-H", value === "" ? "x-odd;" : `x-odd: ${value}`]);
        expect(new URL(args[at - 1] ?? "").href).toBe(given(asSent({ url }))[at - 1]);
      }),
      { numRuns: 25, examples: [["", "[@@Za@Z%"]] },
    );
  });

  it("runs nothing that stands in the name of a secret field", () => {
    const requestFields = [{ name: "x-`echo`-$HOME-token", value: "[removed]" }];
    const args = given(asSent({ requestFields }), { X_ECHO_HOME_TOKEN: "t" });
    expect(args.at(-1)).toBe("x-`echo`-$HOME-token: t");
  });

  it("is none for what is no web request", () => {
    expect(calls({ url: "wss://shop.example/" })).toEqual([]);
    expect(calls({ url: "no URL" })).toEqual([]);
  });
});

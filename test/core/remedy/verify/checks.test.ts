import { spawnSync } from "node:child_process";
import { describe, expect, it, test } from "vitest";
import type { Condition } from "../../../../src/core/remedy/expression/condition";
import { refusedRequest } from "../../../../src/core/remedy/request/refused-request";
import { checksOf } from "../../../../src/core/remedy/verify/checks";
import { curlLine, type CurlRequest } from "../../../../src/core/remedy/verify/curl-line";
import { aBlock } from "../../../ui/a-block";

function checks(
  method: string,
  stillRefused: string | null = null,
  conditions: readonly Condition[] = [],
  observing = false,
) {
  const block = aBlock({ exchange: { url: "https://shop.example/api/hook?x=1", method } });
  const request = refusedRequest(block, null);
  if (request === null) throw new Error("The sample has no URL.");
  return checksOf(block, request, { conditions, observing, stillRefused });
}

describe("the checks of a refused request", () => {
  it("send it again as it was, with cookies and without", () => {
    const url = "https://shop.example/api/hook?x=1";
    expect(checks("GET").map(({ id, request }) => [id, request])).toEqual([
      ["again", { method: "GET", url, credentials: "include" }],
      ["without-cookies", { method: "GET", url, credentials: "omit" }],
      ["other-method", { method: "HEAD", url, credentials: "include" }],
      ["other-network", null],
      ["still-refused", null],
    ]);
  });

  test.each(["POST", "PUT", "DELETE", "PATCH"])("never send %s from the page", (method) => {
    const sent = checks(method).map(({ request }) => request?.method ?? null);
    expect(sent.filter((each) => each !== null)).toEqual(["GET"]);
    expect(checks(method)[0]?.curl).toContain(`-X ${method}`);
  });

  it("ask for what must stay blocked only where that is known, and without cookies", () => {
    const last = checks("GET", "https://shop.example/wp-login.php").at(-1);
    expect(last?.expects).toBe("refused");
    expect(last?.request).toEqual({
      method: "GET",
      url: "https://shop.example/wp-login.php",
      credentials: "omit",
    });
  });

  test.each<[string, readonly Condition[], "through" | "refused", "through" | "refused"]>([
    ["nothing", [], "through", "through"],
    ["its method", [{ field: "method", method: "GET" }], "refused", "through"],
    ["one address", [{ field: "ip", ranges: ["203.0.113.7"] }], "through", "refused"],
    ["a country", [{ field: "country", country: "DE" }], "through", "refused"],
  ])("expect of others what an exception that names %s leaves to them", (_, conditions, method, network) => {
    const all = checks("GET", null, conditions);
    const expects = (id: string) => all.find((check) => check.id === id)?.expects;
    expect([expects("other-method"), expects("other-network")]).toEqual([method, network]);
  });
});

describe("while a rule only observes", () => {
  it("nothing is expected to come through, and why is said", () => {
    const all = checks("GET", null, [], true);
    expect(new Set(all.map(({ expects }) => expects))).toEqual(new Set(["refused"]));
    expect(all[0]?.why.id).toBe("fix_check_again_observing_why");
  });
});

describe("a line for a terminal", () => {
  const line = (more: Partial<CurlRequest>): string =>
    curlLine({ method: "GET", url: "https://shop.example/", userAgent: null, contentType: null, ...more });
  const words = (command: string) =>
    spawnSync("sh", ["-c", `curl() { for word in "$@"; do printf '%s\\n' "$word"; done; }; ${command}`], {
      encoding: "utf8",
    })
      .stdout.trimEnd()
      .split("\n");

  test.each([
    "https://shop.example/?q=1&r=2",
    "https://shop.example/it's$(touch%20x)`id`",
    'https://shop.example/"quoted"\\',
    "https://shop.example/;rm -rf ~",
  ])("gives curl %s as one word, whatever stands in it", (url) => {
    const agent = "Mozilla/5.0 'x' $(id)";
    const given = words(line({ url, userAgent: agent }));
    expect(new URL(given.at(-1) ?? "").href).toBe(new URL(url).href);
    expect(given).toContain(agent);
  });

  it("carries no user-info, no fragment and no secret of the query", () => {
    const command = line({ url: "https://u:pw@shop.example/a?access_token=SECRETSECRET&x=1#frag" });
    expect(command).not.toMatch(/pw@|SECRETSECRET|#frag/);
    expect(command).toContain("ACCESS_TOKEN");
  });

  it("switches curl's own patterns off where the URL has their signs", () => {
    expect(words(line({ url: "https://shop.example/a[1]/?ids={1,2}" }))).toContain("--globoff");
  });

  it("takes the body from a file, since it was not kept, with its media type", () => {
    const given = words(line({ method: "POST", contentType: "application/json" }));
    expect(given).toEqual(
      expect.arrayContaining(["-X", "POST", "@body.txt", "Content-Type: application/json"]),
    );
    expect(checks("POST")[0]?.why.id).toBe("fix_check_again_body_why");
  });
});

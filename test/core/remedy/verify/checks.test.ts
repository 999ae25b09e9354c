import { spawnSync } from "node:child_process";
import { describe, expect, it, test } from "vitest";
import type { Condition } from "../../../../src/core/remedy/expression/condition";
import { refusedRequest } from "../../../../src/core/remedy/request/refused-request";
import { checksOf } from "../../../../src/core/remedy/verify/checks";
import { curlLine } from "../../../../src/core/remedy/verify/curl-line";
import { aBlock } from "../../../ui/a-block";

function checks(method: string, stillRefused: string | null = null, conditions: readonly Condition[] = []) {
  const block = aBlock({ exchange: { url: "https://shop.example/api/hook?x=1", method } });
  const request = refusedRequest(block, null);
  if (request === null) throw new Error("The sample has no URL.");
  return checksOf(block, request, conditions, stillRefused);
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

describe("a line for a terminal", () => {
  test.each([
    "https://shop.example/?q=1&r=2",
    "https://shop.example/it's$(touch%20x)`id`",
    'https://shop.example/"quoted"\\',
    "https://shop.example/;rm -rf ~",
  ])("gives curl %s as one word, whatever stands in it", (url) => {
    const agent = "Mozilla/5.0 'x' $(id)";
    const line = curlLine("GET", url, agent);
    const run = spawnSync(
      "sh",
      ["-c", `curl() { for word in "$@"; do printf '%s\\n' "$word"; done; }; ${line}`],
      {
        encoding: "utf8",
      },
    );
    const words = run.stdout.trimEnd().split("\n");
    expect(words.at(-1)).toBe(url);
    expect(words).toContain(agent);
    expect(run.status).toBe(0);
  });
});

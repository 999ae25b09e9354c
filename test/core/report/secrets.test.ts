import fc from "fast-check";
import { expect, test } from "vitest";
import { makeBlock } from "../../../src/core/blocks/make-block";
import { everyOutput, lineOutput } from "./every-output";
import { leaksOf } from "./leaks";
import { bodiesWith, inUrl, plantedExchange, visitor } from "./planted-secrets";
import { block, report } from "./sample";
import { secret } from "./secret-shapes";
import { spellings } from "./secret-spellings";

const paths = Object.values(inUrl);
type Detail = "no-query" | "origin" | "full";

/** Everything that leaves of an exchange with a secret in all places, its page and its URL of such kinds. */
function outputs(value: string, page: number, urlDetail: Detail): Record<string, string> {
  const bodies = bodiesWith(value);
  // Whoever tells the whole URL tells what is in it, but for user name, password and fragment.
  const path = urlDetail === "full" ? "/" : (paths[page % paths.length]?.(value) ?? "/");
  const planted = plantedExchange(value, bodies[page % bodies.length] ?? "", path);
  const made = makeBlock("1", planted, { kind: "live" });
  const told = report(
    { block: made, again: made, visitorAddress: visitor },
    { urlDetail, leaveOut: ["ip_address"] },
  );
  return { ...everyOutput(told), line: lineOutput(made) };
}

test("a secret planted everywhere is in no output, whole or in part, in whatever encoding", () => {
  fc.assert(
    fc.property(
      secret,
      fc.nat(1_000),
      fc.constantFrom<Detail>("no-query", "origin", "full"),
      (value, page, detail) => {
        const all = Object.values(outputs(value, page, detail)).join("\u0001");
        expect(leaksOf(all, value)).toEqual([]);
        expect(all).not.toContain(visitor);
        expect(all).not.toMatch(/mail\.example|owner(?:@|%40)/);
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);

test("the search finds a secret however it is written", () => {
  const value = "4f9a1c77d2e05b8890aa";
  const found = Object.values(spellings).map((spell) => leaksOf(`no ${spell(value)}.`, value).length > 0);
  expect(found).not.toContain(false);
  expect(leaksOf("no 1c77d2e05b here", value)).toHaveLength(1);
  expect(leaksOf("no 1c77d2e05 here, no 4f9a", value)).toEqual([]);
});

test("half a secret at the end of a fragment is not left either", () => {
  const text = "<html><body><center><h1>403 Forbidden</h1></center> session of 4f9a1c";
  const made = report({ block: block({ body: { state: "read", text, size: null, cut: true } }) });
  expect(made.block.bodyExcerpt).toBe("403 Forbidden session of");
});

test("the block's own Ray ID is in every output", () => {
  for (const output of Object.values(everyOutput(report())).filter((text) => !text.startsWith("X-Unsent")))
    expect(output).toContain("8af678921d82229f");
});

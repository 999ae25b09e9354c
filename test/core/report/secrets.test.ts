import fc from "fast-check";
import { expect, test } from "vitest";
import { makeBlock } from "../../../src/core/blocks/make-block";
import { everyOutput, lineOutput } from "./every-output";
import { leaksOf } from "./leaks";
import { bodiesWith, inUrl, plantedExchange } from "./planted-secrets";
import { report } from "./sample";
import { secret } from "./secret-shapes";

const visitor = "203.0.113.77";
const paths = Object.values(inUrl);

/** Everything that leaves of an exchange with a secret in all places, its page and its URL of such kinds. */
function outputs(value: string, page: number, detail: "no-query" | "origin"): Record<string, string> {
  const bodies = bodiesWith(value);
  const path = paths[page % paths.length]?.(value) ?? "/";
  const body = bodies[page % bodies.length] ?? "";
  const made = makeBlock("1", plantedExchange(value, `${body} ${visitor}`, path), { kind: "live" });
  const told = report(
    { block: made, again: made, visitorAddress: visitor },
    { urlDetail: detail, leaveOut: ["ip_address"] },
  );
  return { ...everyOutput(told), line: lineOutput(made) };
}

test("a secret planted everywhere is in no output, whole or in part, in whatever encoding", () => {
  fc.assert(
    fc.property(
      secret,
      fc.nat(1_000),
      fc.constantFrom("no-query" as const, "origin" as const),
      (value, page, detail) => {
        const made = Object.entries(outputs(value, page, detail));
        const all = made.map(([format, text]) => `${format}\u0001${text}`).join("\u0001");
        expect(leaksOf(all, value)).toEqual([]);
        expect(all).not.toContain(visitor);
        expect(all).not.toContain("mail.example");
      },
    ),
    { numRuns: 150 },
  );
});

import { describe, expect, test } from "vitest";
import { attribute } from "../../../src/core/attribution/attribute";
import { signatures } from "../../../src/core/attribution/signatures";
import { badInputs, repeatedTexts, type BadInput } from "../../fixtures/bad-input";
import { cpuMs } from "../../fixtures/cpu-time";

/** Milliseconds of CPU for one answer, after the cap. */
const most = 50;

/** What takes too long, in words; null where it does not. */
function tooLong({ name, read }: BadInput): string | null {
  const judge = (): unknown => attribute(read());
  if (cpuMs(judge, 1) <= most) return null;
  const took = cpuMs(judge, 3);
  return took <= most ? null : `${name}: ${took.toFixed(0)} ms`;
}

describe("an answer that was made to cost time is judged in 50 ms of CPU", () => {
  // Some before it counts, as in a browser that has judged others.
  for (const { read } of repeatedTexts(signatures.slice(0, 3))) attribute(read());

  test.each(badInputs().map((one) => [one.name, one] as const))("%s", (_name, one) => {
    expect(tooLong(one)).toBeNull();
  });

  test.each(signatures.map((one) => [one.id, one] as const))("each text of %s without end", (_id, one) => {
    expect(
      repeatedTexts([one])
        .map(tooLong)
        .filter((text) => text !== null),
    ).toEqual([]);
  });
});

import { attribute } from "../../src/core/attribution/attribute";
import { signatures } from "../../src/core/attribution/signatures";
import { badInputs, repeatedTexts } from "../fixtures/bad-input";
import { cpuMs } from "../fixtures/cpu-time";
import { print } from "./figures";

const inputs = [...badInputs(), ...repeatedTexts(signatures)];
for (const { read } of inputs.slice(-20)) attribute(read());
const slowest = inputs
  .map(({ name, read }) => ({ name, ms: cpuMs(() => attribute(read()), 3) }))
  .toSorted((a, b) => b.ms - a.ms)
  .slice(0, 5);
for (const [rank, { name, ms }] of slowest.entries()) {
  const what = `CPU for the answer to bad input, number ${rank + 1} of ${inputs.length}, ${name.slice(0, 80)}`;
  print(what, `${ms.toFixed(1)} ms`, "at most 50 ms");
}

import fc from "fast-check";
import { makeBlock } from "../../src/core/blocks/make-block";
import { everyOutput, lineOutput } from "../core/report/every-output";
import { leaksOf } from "../core/report/leaks";
import { bodiesWith, inUrl, plantedExchange } from "../core/report/planted-secrets";
import { report } from "../core/report/sample";
import { secret } from "../core/report/secret-shapes";
import { print } from "./figures";

const secrets = 500;
const visitor = "203.0.113.77";
const paths = Object.values(inUrl);
const formats = new Set<string>();
const out: string[] = [];
let pages = 0;
fc.sample(secret, { numRuns: secrets, seed: 403 }).forEach((value, nth) => {
  bodiesWith(value).forEach((body, page, all) => {
    // Every kind of page for each secret as the report's JSON; one of them in every format.
    const path = paths[(nth + page) % paths.length]?.(value) ?? "/";
    const block = makeBlock("1", plantedExchange(value, `${body} ${visitor}`, path), { kind: "live" });
    const urlDetail = nth % 2 === 0 ? "no-query" : "origin";
    const made = report(
      { block, again: block, visitorAddress: visitor },
      { urlDetail, leaveOut: ["ip_address"] },
    );
    const outputs: Record<string, string> =
      page === nth % all.length
        ? { ...everyOutput(made), "line of --json": lineOutput(block) }
        : { JSON: JSON.stringify(made) };
    pages += 1;
    for (const [format, text] of Object.entries(outputs)) {
      formats.add(format);
      const leaks = [...leaksOf(text, value), ...(text.includes(visitor) ? [visitor] : [])];
      out.push(...leaks.map((leak) => `${format}: ${leak}`));
    }
  });
});
for (const leak of out.slice(0, 20)) console.log(leak);
if (out.length > 0) process.exitCode = 1;
print(
  `${secrets} planted secrets, in ${pages} answers that each have one in every place`,
  `${out.length} out, in ${formats.size} formats (${[...formats].join(", ")})`,
  "0",
);

import fc from "fast-check";
import { makeBlock } from "../../src/core/blocks/make-block";
import { everyOutput, lineOutput } from "../core/report/every-output";
import { leaksOf } from "../core/report/leaks";
import { bodiesWith, inUrl, plantedExchange, visitor } from "../core/report/planted-secrets";
import { report } from "../core/report/sample";
import { secret } from "../core/report/secret-shapes";
import { print } from "./figures";

const secrets = 500;
/** Each secret is in one of so many kinds of pages; the next secret in others. */
const every = 5;
const paths = Object.values(inUrl);
const formats = new Set<string>();
const out: string[] = [];
let answers = 0;
fc.sample(secret, { numRuns: secrets, seed: 403 }).forEach((value, nth) => {
  bodiesWith(value).forEach((body, page) => {
    if (page % every !== nth % every) return;
    answers += 1;
    const path = paths[(nth + page) % paths.length]?.(value) ?? "/";
    const block = makeBlock("1", plantedExchange(value, body, path), { kind: "live" });
    const urlDetail = nth % 2 === 0 ? "no-query" : "origin";
    const options = { urlDetail, leaveOut: ["ip_address"] } as const;
    const made = report({ block, again: block, visitorAddress: visitor }, options);
    for (const [format, text] of Object.entries({
      ...everyOutput(made),
      "line of --json": lineOutput(block),
    })) {
      formats.add(format);
      const leaks = [...leaksOf(text, value), ...(text.includes(visitor) ? [visitor] : [])];
      out.push(...leaks.map((leak) => `${format}: ${leak}`));
    }
  });
});
for (const leak of out.slice(0, 20)) console.log(leak);
if (out.length > 0) process.exitCode = 1;
print(
  `${secrets} planted secrets, in every place of ${answers} answers`,
  `${out.length} out, in ${formats.size} formats (${[...formats].join(", ")})`,
  "0 out",
);

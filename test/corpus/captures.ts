import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { attribute } from "../../src/core/attribution/attribute";
import type { Verdict } from "../../src/core/attribution/verdict";
import type { Exchange } from "../../src/core/exchange/exchange";
import { parseHar } from "../../src/core/exchange/har";
import { readRay, type RayReading } from "../../src/core/exchange/ray-id";

const label = v.object({
  responder: v.picklist(["cloudflare", "origin", "other-edge", "local-network", "ambiguous"]),
  viaCloudflare: v.nullable(v.boolean()),
  rayId: v.nullable(v.string()),
  colo: v.nullable(v.string()),
  errorCode: v.nullable(v.number()),
  referenceId: v.nullable(v.string()),
});
const labelled = v.object({ log: v.object({ entries: v.tuple([v.object({ _label: label })]) }) });

/** The true answer of a capture. */
export type Label = v.InferOutput<typeof label>;

/** One real response with its true answer and with ours. */
export interface Capture {
  /** The file's name. */
  readonly name: string;
  readonly label: Label;
  readonly exchange: Exchange;
  readonly verdict: Verdict;
  readonly ray: RayReading;
}

/** The folder of captures: beside the repository, or where WHOSE403_CORPUS says. */
export const corpusFolder = process.env["WHOSE403_CORPUS"] ?? "../shared/corpus";

/** Whether the captures are there. They are not part of the repository. */
export const corpusIsThere = existsSync(corpusFolder);

/** Reads and attributes every capture. */
export function readCaptures(): Capture[] {
  const names = readdirSync(corpusFolder).filter((name) => name.endsWith(".har"));
  return names.toSorted().map((name) => {
    const text = readFileSync(join(corpusFolder, name), "utf8");
    const reading = parseHar(text);
    const entry = reading.ok ? reading.entries[0] : undefined;
    if (entry === undefined || !("exchange" in entry)) throw new Error(`${name} cannot be read as a HAR.`);
    const { exchange } = entry;
    const [{ _label }] = v.parse(labelled, JSON.parse(text)).log.entries;
    return { name, label: _label, exchange, verdict: attribute(exchange), ray: readRay(exchange) };
  });
}

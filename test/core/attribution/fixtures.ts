import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { attribute } from "../../../src/core/attribution/attribute";
import type { Signature } from "../../../src/core/attribution/signature";
import { signatures } from "../../../src/core/attribution/signatures";
import type { Responder, Verdict } from "../../../src/core/attribution/verdict";
import type { Exchange } from "../../../src/core/exchange/exchange";
import { parseHar } from "../../../src/core/exchange/har";
import { exampleExchange } from "./example-exchange";

/** The true answer to "who returned it?", as a fixture says it. */
export interface Truth {
  /** "ambiguous" where an honest reader cannot tell: likely at most, never certain. */
  readonly responder: Responder | "undetermined" | "ambiguous";
  readonly product: string | null;
  readonly cause: string | null;
  readonly errorCode: number | null;
  readonly referenceId: string | null;
}

/** One whole answer with its true author and with our verdict. */
export interface Fixture {
  /** Where it stands: `recorded/nginx: deny rule`, or `akamai: the page` for a signature's example. */
  readonly name: string;
  readonly recorded: boolean;
  readonly exchange: Exchange;
  readonly truth: Truth;
  readonly verdict: Verdict;
}

const folder = new URL("../../fixtures/recorded/", import.meta.url);
const label = v.object({
  responder: v.picklist(["cloudflare", "origin", "other-edge", "local-network", "ambiguous"]),
  product: v.nullable(v.string()),
  kind: v.string(),
  cause: v.nullable(v.string()),
  errorCode: v.nullable(v.number()),
  referenceId: v.nullable(v.string()),
});
const recording = v.object({ log: v.object({ entries: v.array(v.object({ _label: label })) }) });

/** Every fixture: what real products answered in the lab, then the examples in the signatures. */
export function readFixtures(): Fixture[] {
  return [...readRecordings(), ...signatures.flatMap(examplesOf)];
}

/** The examples of one signature. */
export function examplesOf(signature: Signature): Fixture[] {
  return (signature.examples ?? []).map((example) => {
    const { responder = signature.responder, product = signature.product, cause } = example.verdict;
    const { errorCode = null, referenceId = null } = example.verdict;
    return fixture(`${signature.id}: ${example.name}`, false, exampleExchange(example), {
      responder,
      product,
      cause,
      errorCode,
      referenceId,
    });
  });
}

function readRecordings(): Fixture[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".har"));
  return names.toSorted().flatMap((name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    const labels = v.parse(recording, JSON.parse(text)).log.entries;
    const reading = parseHar(text, () => true);
    if (!reading.ok) throw new Error(`${name} cannot be read as a HAR.`);
    return reading.entries.map((entry, at) => {
      const one = labels[at]?._label;
      if (!("exchange" in entry) || one === undefined) throw new Error(`${name}: entry ${at} is damaged.`);
      return fixture(`recorded/${name.slice(0, -4)}: ${one.kind}`, true, entry.exchange, one);
    });
  });
}

function fixture(name: string, recorded: boolean, exchange: Exchange, truth: Truth): Fixture {
  return { name, recorded, exchange, truth, verdict: attribute(exchange) };
}

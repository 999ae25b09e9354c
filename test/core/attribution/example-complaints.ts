import { attribute } from "../../../src/core/attribution/attribute";
import { matchMark } from "../../../src/core/attribution/match";
import { observe, type Observed } from "../../../src/core/attribution/observed";
import type { Mark, Signature } from "../../../src/core/attribution/signature";
import { signatures } from "../../../src/core/attribution/signatures";
import { behindCloudflare } from "./example-exchange";
import { examplesOf, readFixtures, type Fixture } from "./fixtures";

let known: readonly (Fixture & { readonly observed: Observed })[] | null = null;

/** What is wrong with the examples of a signature, and what they leave untried, in words for its author. */
export function complaintsAboutExamples(signature: Signature): string[] {
  known ??= readFixtures().map((one) => ({ ...one, observed: observe(one.exchange) }));
  const examples = examplesOf(signature);
  const wrong: string[] = [];
  const named = known.some(({ recorded, truth }) => recorded && truth.product === signature.product);
  if (examples.length === 0 && !named) {
    wrong.push("it has no example of a whole answer, and no recording in test/fixtures/recorded names it");
  }
  for (const example of examples) wrong.push(...complaintsAbout(example, signature));
  for (const mark of signature.marks) {
    const met = known.filter(({ observed }) => matchMark(mark, observed) !== null);
    if (met.length === 0) wrong.push(`mark "${mark.id}": no example and no recording has it`);
    wrong.push(...strangers(mark, signature, met));
  }
  return wrong;
}

/** The answers of others which a mark turns into those of whom it speaks for. */
function strangers(mark: Mark, signature: Signature, met: readonly Fixture[]): string[] {
  const supports = mark.supports ?? signature.responder;
  if (mark.weight <= 0) return [];
  const engine = signatures.includes(signature) ? signatures : [...signatures, signature];
  const misled = met.filter(
    ({ exchange, truth }) =>
      truth.responder !== supports && isPlain(truth) && attribute(exchange, engine).responder === supports,
  );
  const [first] = misled;
  if (first === undefined) return [];
  const count = misled.length === 1 ? "" : ` and ${misled.length - 1} more`;
  return [`mark "${mark.id}": it is met by an answer of another's, ${first.name}${count}`];
}

function isPlain({ responder }: Fixture["truth"]): boolean {
  return responder !== "ambiguous" && responder !== "undetermined";
}

function complaintsAbout({ name, exchange, truth, verdict }: Fixture, signature: Signature): string[] {
  const wrong = [...differences(verdict, truth)].map(
    (text) => `example "${name.replace(/^[^:]*: /, "")}": ${text}`,
  );
  if (signature.responder === "cloudflare" || truth.responder === "cloudflare") return wrong;
  for (const asked of [true, false]) {
    const { responder } = attribute(behindCloudflare(exchange, asked));
    if (responder === "cloudflare") {
      const how = asked ? "with" : "without";
      wrong.push(
        `example "${name}": behind Cloudflare, ${how} cf-cache-status, it would be blamed on Cloudflare`,
      );
    }
  }
  return wrong;
}

/** In what a verdict differs from the truth, in words. */
export function differences(verdict: Fixture["verdict"], truth: Fixture["truth"]): string[] {
  return (["responder", "product", "cause", "errorCode", "referenceId"] as const)
    .filter((part) => verdict[part] !== truth[part])
    .map((part) => `its ${part} is ${JSON.stringify(verdict[part])} and not ${JSON.stringify(truth[part])}`);
}

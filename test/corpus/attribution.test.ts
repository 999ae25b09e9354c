import { describe, expect, test } from "vitest";
import { render } from "../../src/core/messages/render";
import { confusionMatrix } from "../core/attribution/matrix";
import { corpusFolder, corpusIsThere, readCaptures, type Capture } from "./captures";

const inCi = process.env["CI"] !== undefined && process.env["CI"] !== "";
if (!corpusIsThere && !inCi) {
  console.warn(`The corpus tests were left out: there are no captures in ${corpusFolder}.`);
}

const namesOf = (captures: readonly Capture[], wrong: (capture: Capture) => boolean): string[] =>
  captures.filter(wrong).map((capture) => capture.name);

const isRight = ({ verdict, label }: Capture): boolean => verdict.responder === label.responder;

const isWrong = (capture: Capture): boolean =>
  !isRight(capture) && capture.verdict.responder !== "undetermined";
const isViaWrong = ({ verdict, label, exchange }: Capture): boolean =>
  verdict.viaCloudflare !== label.viaCloudflare &&
  !(verdict.viaCloudflare === null && !exchange.fieldsComplete);
/** Whether a sentence shows a placeholder or a bare message id. */
const hasGaps = ({ verdict, ray }: Capture): boolean =>
  [verdict.summary, verdict.wouldDecide, ray.note, ...verdict.findings.map((finding) => finding.because)]
    .filter((message) => message !== null)
    .some((message) => /\$[A-Z_]+\$|^[a-z]+(?:_[a-z0-9]+)+$/.test(render(message)));

describe.runIf(corpusIsThere || inCi)("on every real capture", () => {
  const captures = corpusIsThere ? readCaptures() : [];
  const decidable = captures.filter((capture) => capture.label.responder !== "ambiguous");

  test("the corpus is there", () => {
    expect(captures.length).toBeGreaterThan(250);
  });

  test("the verdict is right or undetermined", () => {
    expect(namesOf(decidable, isWrong)).toEqual([]);
  });

  test("a certain verdict is never wrong, and what nobody can tell is never certain", () => {
    expect(
      namesOf(captures, (capture) => capture.verdict.confidence === "certain" && !isRight(capture)),
    ).toEqual([]);
  });

  test("at least 99 of 100 verdicts are right", () => {
    expect(decidable.filter(isRight).length).toBeGreaterThanOrEqual(decidable.length * 0.99);
  });

  test("the Ray ID and its data centre are exact", () => {
    expect(namesOf(captures, ({ ray, label }) => ray.rayId !== label.rayId)).toEqual([]);
    expect(namesOf(captures, ({ ray, label }) => ray.colo !== label.colo)).toEqual([]);
  });

  test("Cloudflare's error code is exact", () => {
    expect(namesOf(captures, ({ verdict, label }) => verdict.errorCode !== label.errorCode)).toEqual([]);
  });

  test("another vendor's reference id is exact", () => {
    expect(namesOf(captures, ({ verdict, label }) => verdict.referenceId !== label.referenceId)).toEqual([]);
  });

  test("whether Cloudflare carried it is exact, or said to be unknown where fields are missing", () => {
    expect(namesOf(captures, isViaWrong)).toEqual([]);
  });

  test("every sentence can be rendered whole", () => {
    expect(namesOf(captures, hasGaps)).toEqual([]);
  });

  test("the counts are the ones that were last reviewed", async () => {
    const judged = captures.map(({ label, verdict }) => ({ truth: label.responder, verdict }));
    await expect(confusionMatrix(judged)).toMatchFileSnapshot("./corpus-matrix.txt");
  });
});

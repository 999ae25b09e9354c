import { describe, expect, test } from "vitest";
import { attribute } from "../../../src/core/attribution/attribute";
import { behindCloudflare } from "./example-exchange";
import { readFixtures, type Fixture } from "./fixtures";
import { confusionMatrix } from "./matrix";

const fixtures = readFixtures();
const recorded = fixtures.filter((one) => one.recorded);
const namesOf = (wrong: (one: Fixture) => boolean): string[] =>
  fixtures.filter(wrong).map(({ name }) => name);

describe("on every fixture", () => {
  test("there are many, and the recorded ones come from more than twenty real products", () => {
    expect(fixtures.length).toBeGreaterThan(150);
    const files = new Set(recorded.map(({ name }) => name.replace(/: .*/, "")));
    expect(files.size).toBeGreaterThanOrEqual(20);
  });

  test("the verdict is right, or undetermined and nothing worse", () => {
    expect(
      namesOf(
        ({ verdict, truth }) =>
          truth.responder !== "ambiguous" && ![truth.responder, "undetermined"].includes(verdict.responder),
      ),
    ).toEqual([]);
  });

  test("a certain verdict is never wrong, and what nobody can tell is never certain", () => {
    expect(
      namesOf(
        ({ verdict, truth }) => verdict.confidence === "certain" && verdict.responder !== truth.responder,
      ),
    ).toEqual([]);
  });

  test("no product is named that did not answer", () => {
    expect(
      namesOf(({ verdict, truth }) => verdict.product !== null && verdict.product !== truth.product),
    ).toEqual([]);
  });

  test("the reference id is exact", () => {
    expect(namesOf(({ verdict, truth }) => verdict.referenceId !== truth.referenceId)).toEqual([]);
  });

  test.each([true, false])(
    "others' answers are not Cloudflare's once it carried them (asked: %s)",
    (asked) => {
      expect(
        namesOf(
          ({ exchange, truth }) =>
            truth.responder !== "cloudflare" &&
            truth.responder !== "undetermined" &&
            attribute(behindCloudflare(exchange, asked)).responder === "cloudflare",
        ),
      ).toEqual([]);
    },
  );

  test("the counts are the ones that were last reviewed", async () => {
    const judged = fixtures.map(({ truth, verdict }) => ({ truth: truth.responder, verdict }));
    const carried = fixtures
      .filter(({ truth }) => !["cloudflare", "undetermined"].includes(truth.responder))
      .map(({ truth, exchange }) => ({
        truth: truth.responder,
        verdict: attribute(behindCloudflare(exchange, true)),
      }));
    const text = `As they came\n${confusionMatrix(judged)}\nThe others' answers behind Cloudflare\n${confusionMatrix(carried)}`;
    await expect(text).toMatchFileSnapshot("./fixtures-matrix.txt");
  });
});

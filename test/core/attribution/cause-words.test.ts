import { describe, expect, test } from "vitest";
import { causeWords } from "../../../src/core/attribution/cause-words";
import { signatures } from "../../../src/core/attribution/signatures";
import { documentedErrorCodes, errorCodeCause } from "../../../src/core/cloudflare/error-codes";

const ofSignatures = signatures.flatMap(({ marks, examples }) => [
  ...marks.flatMap(({ cause }) => cause ?? []),
  ...(examples ?? []).flatMap(({ verdict }) => verdict.cause ?? []),
]);
// Every number of Cloudflare's, those without a page of their own too.
const codes = Array.from({ length: 1000 }, (_, at) => 1000 + at);
const ofCodes = codes.flatMap((code) => errorCodeCause(code) ?? []);

describe("the words of causes", () => {
  test("are there for every cause of every signature and of every error code", () => {
    const causes = [...new Set([...ofSignatures, ...ofCodes])].toSorted();
    expect(causes.length).toBeGreaterThan(20);
    expect(causes.filter((cause) => causeWords(cause) === null)).toEqual([]);
  });

  test("are there for every documented code that has a cause", () => {
    expect(documentedErrorCodes().filter((code) => errorCodeCause(code) !== null).length).toBeGreaterThan(30);
  });

  test("are null for a cause that nobody has put into words, and for names that every object has", () => {
    expect(causeWords("no-such-cause")).toBeNull();
    expect(causeWords("constructor")).toBeNull();
  });

  test("tell a refusal from something that is set up wrong", () => {
    expect(causeWords("waf-block")?.refusal).toBe(true);
    expect(causeWords("challenge")).toMatchObject({ kind: "whole", refusal: true });
    expect(causeWords("tunnel")?.refusal).toBe(false);
  });
});

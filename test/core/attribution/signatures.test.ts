import { describe, expect, test } from "vitest";
import type { Signature } from "../../../src/core/attribution/signature";
import { signatures } from "../../../src/core/attribution/signatures";
import { complaints, files } from "./complaints";

describe("the signatures", () => {
  test("are all found by their folder", () => {
    expect(signatures.map((signature) => signature.id).toSorted()).toEqual(files.toSorted());
    expect(files.length).toBeGreaterThanOrEqual(100);
  });

  test.each(signatures.map((signature) => [signature.id, signature] as const))(
    "of %s keep to the form",
    (_id, signature) => {
      expect(complaints(signature)).toEqual([]);
    },
  );

  test("would be told in words what is missing", () => {
    const bad: Signature = {
      id: "no-such-file",
      product: null,
      responder: "origin",
      documentation: "somewhere",
      marks: [
        {
          id: "Bad Id",
          when: [{ body: /(?:a+)+$/g }],
          weight: 1.5,
          because: { id: "because_own_page" },
          seen: "b",
        },
      ],
      referenceIds: [{ body: /abc/ }],
    };
    expect(complaints(bad)).toEqual([
      'its id "no-such-file" is not its file name',
      "documentation is no https link",
      'mark "Bad Id": its id is not kebab-case',
      'mark "Bad Id": its weight is no whole number of decibans up to 60',
      'mark "Bad Id": its message "because_own_page" names a product and there is none',
      'mark "Bad Id": its own first condition does not match its `seen`',
      'mark "Bad Id": it reads the body without a `text` that is cheap to look for first',
      'mark "Bad Id": /(?:a+)+$/g keeps state between uses (flag g or y)',
      'mark "Bad Id": /(?:a+)+$/g has an unbounded repeat inside or beside another',
      "the reference id /abc/ has no group 1",
      'mark "Bad Id": no example and no recording has it',
    ]);
  });

  test("would be told what is wrong with their examples", () => {
    const own = "Kept by the moat of shop.example.";
    const moat: Signature = {
      id: "moat",
      product: "Moat",
      responder: "other-edge",
      documentation: "https://shop.example/moat",
      marks: [
        {
          id: "page",
          when: [{ text: own.toLowerCase() }],
          weight: 25,
          group: "page",
          because: { id: "because_own_page" },
          seen: own,
        },
      ],
      examples: [
        { name: "the page", fields: { server: "nginx" }, body: own, verdict: { cause: "deny-rule" } },
      ],
    };
    // The engine does not know this one, so that its example leads to nginx.
    expect(complaints({ ...moat, id: "nginx" })).toEqual([
      'example "the page": its responder is "origin" and not "other-edge"',
      'example "the page": its product is "nginx" and not "Moat"',
      'example "the page": its cause is null and not "deny-rule"',
      'mark "page": no example and no recording has it',
    ]);
    expect(complaints({ ...moat, examples: [], id: "nginx" })).toContain(
      "it has no example of a whole answer, and no recording in test/fixtures/recorded names it",
    );
  });

  test("would be told of a mark that others' answers have as well", () => {
    const careless: Signature = {
      id: "nginx",
      product: "Moat",
      responder: "local-network",
      documentation: "https://shop.example/moat",
      marks: [
        {
          id: "word",
          when: [{ text: "forbidden" }],
          weight: 60,
          because: { id: "because_own_page" },
          seen: "forbidden",
        },
      ],
      examples: [{ name: "the page", fields: {}, body: "forbidden", verdict: { cause: null } }],
    };
    expect(complaints(careless).at(-1)).toMatch(
      /^mark "word": it is met by an answer of another's, recorded\/\S+: .+ and \d+ more$/,
    );
  });
});

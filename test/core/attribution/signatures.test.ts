import { describe, expect, test } from "vitest";
import type { Signature } from "../../../src/core/attribution/signature";
import { signatures } from "../../../src/core/attribution/signatures";
import { complaints, files } from "./complaints";

describe("the signatures", () => {
  test("are all found by their folder", () => {
    expect(signatures.map((signature) => signature.id)).toEqual(files.toSorted());
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
    ]);
  });
});

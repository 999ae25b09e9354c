import { expect, test } from "vitest";
import { attribute } from "../../../src/core/attribution/attribute";
import { makeBlock } from "../../../src/core/blocks/make-block";
import { readRay } from "../../../src/core/exchange/ray-id";
import { exchange } from "../report/sample";

test("a block is the exchange with its verdict and its Ray ID, its secrets dropped", () => {
  const source = { kind: "file", name: "a.har", index: 3 } as const;
  const block = makeBlock("x", exchange(), source);
  expect(block).toMatchObject({ id: "x", source, ray: { rayId: "8af678921d82229f", colo: "FRA" } });
  expect(JSON.stringify(block)).not.toContain("session=verysecret");
  expect(JSON.stringify(block)).not.toContain("a=verysecret");
  expect(block.verdict).toEqual(attribute(block.exchange));
  expect(block.ray).toEqual(readRay(block.exchange));
});

test("dropping the secrets changes no verdict", () => {
  expect(makeBlock("x", exchange(), { kind: "live" }).verdict).toEqual(attribute(exchange()));
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { leaksOf } from "../../../scripts/record/leaks";
import { loadProduct, productIds } from "../../../scripts/record/products";
import { readRecording, recordedFolder } from "../../../scripts/record/recording-file";

const recordings = readdirSync(recordedFolder)
  .filter((name) => name.endsWith(".har"))
  .map((name) => name.replace(/\.har$/, ""))
  .toSorted();

describe("the recordings", () => {
  it("are one a product, and every product has one", () => {
    expect(recordings).toEqual(productIds());
  });

  it("tell nothing of the machine that they were made on", () => {
    const texts = recordings.map(
      (id) => [id, readFileSync(join(recordedFolder, `${id}.har`), "utf8")] as const,
    );
    expect(texts.flatMap(([id, text]) => leaksOf(text).map((leak) => `${id}: ${leak}`))).toEqual([]);
  });

  it("would be caught telling it", () => {
    expect(leaksOf("served by crate-17.", "crate-17")).toEqual(["crate-17"]);
    expect(leaksOf("served by crate-17b, crate-170 and Debian.", "crate-17")).toEqual([]);
    expect(leaksOf(`open ${process.cwd()}/x`)).toContain(process.cwd());
    expect(leaksOf("open /home/anna/shop")).toContain("/home/");
  });

  it("may use words that are also the name of a machine", () => {
    expect(leaksOf("Apache server at shop.example", "server")).toEqual([]);
  });
});

describe.each(recordings)("the recording of %s", (id) => {
  const entries = readRecording(id);

  it("has the refusals of the product, with its truths", async () => {
    const { refusals } = await loadProduct(id);
    const said = refusals.map(({ name, truth, why }) => [
      name,
      truth.responder,
      truth.product,
      truth.cause,
      why,
    ]);
    expect(
      entries.map(({ _label: { kind, responder, product, cause, why } }) => [
        kind,
        responder,
        product,
        cause,
        why,
      ]),
    ).toEqual(said);
  });

  it("has answers with 403 and what shows the reference id", () => {
    expect(entries.filter(({ response }) => response.status !== 403)).toEqual([]);
    const lost = entries.filter(({ _label: { referenceId }, response }) => {
      return referenceId !== null && !JSON.stringify(response).includes(referenceId);
    });
    expect(lost).toEqual([]);
  });
});

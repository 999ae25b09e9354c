import { readdirSync, readFileSync } from "node:fs";
import { hostname } from "node:os";
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
    const folders = texts.filter(([, text]) => /\/tmp\/|\/work\/|\/home\/|\/root\b/.test(text));
    expect(folders.map(([id]) => id)).toEqual([]);
  });

  it("would be caught telling it", () => {
    expect(leaksOf(`served by ${hostname()}.`)).toContain(hostname());
    expect(leaksOf(`open ${process.cwd()}/x`)).toContain(process.cwd());
    expect(leaksOf("open /home/anna/shop")).toContain("/home/");
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

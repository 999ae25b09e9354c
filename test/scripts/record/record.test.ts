import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { RecordedEntry } from "../../../scripts/record/har-file";
import { mergeEntries } from "../../../scripts/record/merge";
import { loadProduct } from "../../../scripts/record/products";
import { recordProduct } from "../../../scripts/record/record-product";
import type { Product } from "../../lab/products/product";
import { readRecording, writeRecording } from "../../../scripts/record/recording-file";

const folder = mkdtempSync(join(tmpdir(), "whose403-recorded-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * The same recording of another release: its number is replaced by that of the committed one, so that
 * an update of the system is no failure as long as the answers stay what they are.
 */
function asIfFrom(committed: readonly RecordedEntry[], entries: readonly RecordedEntry[]): RecordedEntry[] {
  const [was, is] = [committed, entries].map((all) => /[\d.]+\d/.exec(all[0]?._source ?? "")?.[0] ?? "");
  return JSON.parse(JSON.stringify(entries).replaceAll(is || "-", was ?? "")) as RecordedEntry[];
}

describe("recorded anew from the real server", () => {
  it.each(["nginx", "apache-httpd", "vite", "node-http"])(
    "%s answers what is committed; if not, run `npm run record` and look at what changed",
    async (id) => {
      const product = await loadProduct(id);
      const committed = readRecording(id);
      await writeRecording(id, await recordProduct(product, new Date().toISOString()), folder);
      const anew = asIfFrom(committed, readRecording(id, folder));
      const { entries } = mergeEntries(committed, anew, product.volatile);
      expect(entries.length).toBeGreaterThan(3);
      expect(entries).toEqual(committed);
    },
  );
});

describe("a product that cannot be recorded", () => {
  const refusal = {
    name: "deny",
    request: { path: "/private/page.html" },
    truth: { responder: "origin", product: null, cause: null },
    why: "deny all",
  } as const;

  it("says so where the answer is no refusal", async () => {
    const product = await loadProduct("nginx");
    const open = { ...product, refusals: [{ ...refusal, request: { path: "/index.html" } }] };
    await expect(recordProduct(open, "")).rejects.toThrow('"deny" was answered with 200');
  });

  it("says so where the neighbour is refused too", async () => {
    const product = await loadProduct("nginx");
    const closed = { ...product, refusals: [{ ...refusal, neighbour: { path: "/private/other.html" } }] };
    await expect(recordProduct(closed, "")).rejects.toThrow("its neighbour is refused as well");
  });

  it("says so in the product's own words where it does not start", async () => {
    const product = await loadProduct("nginx");
    const broken = { ...product, start: () => Promise.reject(new Error("unknown directive")) };
    await expect(recordProduct(broken, "")).rejects.toThrow("unknown directive");
  });

  it("is stopped and its folder removed where it is interrupted", async () => {
    const product = await loadProduct("nginx");
    let place = "";
    let stops = 0;
    const watched: Product = {
      ...product,
      start: async (where) => {
        place = where.folder;
        const running = await product.start(where);
        return { ...running, stop: () => ((stops += 1), running.stop()) };
      },
    };
    await expect(recordProduct(watched, "", AbortSignal.abort(new Error("stopped")))).rejects.toThrow(
      "stopped",
    );
    expect(stops).toBeGreaterThan(0);
    expect([place === "", existsSync(place)]).toEqual([false, false]);
  });
});

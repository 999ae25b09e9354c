import type { Product } from "../../test/lab/products/product";
import { installFor } from "./install";
import { mergeEntries } from "./merge";
import { loadProduct, productIds } from "./products";
import { recordProduct } from "./record-product";
import { readRecording, writeRecording } from "./recording-file";

// npm run record [NAME…]: records what real products answer, all of them or the named ones.

const named = process.argv.slice(2);
const known = productIds();
const unknown = named.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No such product: ${unknown.join(", ")}. There are: ${known.join(", ")}.`);
  process.exit(2);
}
const ids = named.length > 0 ? known.filter((id) => named.includes(id)) : known;
let failed = 0;
const products: Product[] = [];
for (const id of ids) {
  await loadProduct(id).then(
    (product) => products.push(product),
    (error: unknown) => fail(id, error),
  );
}
await installFor(products, (line) => console.log(line)).catch((error: unknown) =>
  fail("installation", error),
);

const interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stopSoon);

for (const [at, product] of products.entries()) {
  const progress = `${String(at + 1).padStart(String(products.length).length)}/${products.length}`;
  if (interruption.signal.aborted) break;
  if (process.stdout.isTTY) process.stdout.write(`${progress} ${product.id} …\r`);
  try {
    const outcome = await record(product);
    console.log(`${progress} ${product.id}: ${outcome}`);
  } catch (error) {
    if (!interruption.signal.aborted) fail(`${progress} ${product.id}`, error);
  }
}
process.exit(interruption.signal.aborted ? 130 : failed > 0 ? 1 : 0);

async function record(product: Product): Promise<string> {
  const recorded = await recordProduct(product, new Date().toISOString(), interruption.signal);
  const { entries, changed } = mergeEntries(readRecording(product.id), recorded, product.volatile);
  if (changed) await writeRecording(product.id, entries);
  return `${changed ? "recorded" : "unchanged"}, ${entries.length} ${entries.length === 1 ? "refusal" : "refusals"} (${recorded[0]?._source ?? ""})`;
}

function fail(id: string, error: unknown): void {
  failed += 1;
  console.log(`${id}: not to be had here: ${error instanceof Error ? error.message : String(error)}`);
}

/** The product that runs may end in its own time; on a second signal, or after 5 s, it is killed with us. */
function stopSoon(): void {
  if (interruption.signal.aborted) process.exit(130);
  interruption.abort(new Error("stopped"));
  setTimeout(() => process.exit(130), 5_000);
}

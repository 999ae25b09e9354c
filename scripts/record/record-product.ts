import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unprivilegedAccount } from "../../test/lab/account";
import { freePort } from "../../test/lab/ports";
import type { Product, Refusal, Running } from "../../test/lab/products/product";
import { askRaw, type RawAnswer } from "./ask-raw";
import { entryOf, type RecordedEntry } from "./har-file";
import { leaksOf } from "./leaks";

const attempts = 5;

/**
 * Starts a product, makes each of its refusals' requests and stops it. Throws when it does not start,
 * when it is interrupted, when an answer is no refusal, when a neighbour is refused as well, or when an answer tells something
 * of this machine.
 */
export async function recordProduct(
  product: Product,
  now: string,
  interruption = new AbortController().signal,
): Promise<RecordedEntry[]> {
  const folder = makeFolder(product.id);
  const remove = (): void => removeFolder(folder);
  process.once("exit", remove);
  try {
    const { running, port } = await start(product, folder);
    // In its own time: one that is killed leaves what it shares with its processes behind.
    const stop = (): void => void running.stop();
    interruption.addEventListener("abort", stop);
    try {
      interruption.throwIfAborted();
      const entries: RecordedEntry[] = [];
      for (const refusal of product.refusals) entries.push(await recordRefusal(refusal, port, running, now));
      return withoutLeaks(entries, folder);
    } finally {
      interruption.removeEventListener("abort", stop);
      await running.stop();
    }
  } finally {
    process.removeListener("exit", remove);
    remove();
  }
}

async function start(product: Product, folder: string): Promise<{ running: Running; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    try {
      return { running: await product.start({ folder, port }), port };
    } catch (error) {
      // Only a port that another process took first is worth another try.
      if (attempt === attempts || !/in use|EADDRINUSE/i.test(String(error))) throw error;
    }
  }
}

async function recordRefusal(
  refusal: Refusal,
  port: number,
  running: Running,
  now: string,
): Promise<RecordedEntry> {
  if (refusal.neighbour !== undefined) {
    const { status } = await askRaw(port, refusal.neighbour);
    if (status === 403) throw new Error(`"${refusal.name}": its neighbour is refused as well`);
  }
  const answer: RawAnswer = await askRaw(port, refusal.request);
  if (answer.status !== 403) {
    const text = answer.body.toString("utf8").slice(0, 200);
    throw new Error(`"${refusal.name}" was answered with ${answer.status}: ${text}`);
  }
  return entryOf(refusal, answer, running.version, now);
}

/** A folder that every account can read: the product runs as one that owns it and nothing else. */
function makeFolder(id: string): string {
  // A TMPDIR of one's own is often closed to other accounts; /tmp never is.
  const folder = mkdtempSync(join(existsSync("/tmp") ? "/tmp" : tmpdir(), `whose403-${id}-`));
  const account = unprivilegedAccount();
  if (account) chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o755);
  return folder;
}

/** Removes it with the folders in it that were closed even to their owner. */
function removeFolder(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const inside = join(folder, entry.name);
    if (process.getuid?.() === statSync(inside).uid) chmodSync(inside, 0o755);
    removeFolder(inside);
  }
  rmSync(folder, { recursive: true, force: true });
}

function withoutLeaks(entries: readonly RecordedEntry[], folder: string): RecordedEntry[] {
  const text = JSON.stringify(entries).replaceAll(folder, "/srv/shop");
  const leaks = leaksOf(text);
  if (leaks.length > 0) throw new Error(`an answer tells of this machine: ${leaks.join(", ")}`);
  return JSON.parse(text) as RecordedEntry[];
}

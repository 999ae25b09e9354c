import * as v from "valibot";
import browser from "webextension-polyfill";
import { handoverSchema, type Handover } from "./handover-schema";

const prefix = "handover-";
/** So many reports may be in the making; older ones go. */
const kept = 3;

/**
 * Keeps what is handed over in `storage.session`, which is in memory and gone with the browser. False
 * where that is denied, or full even without the older reports.
 */
export async function keepHandover(handover: Handover): Promise<boolean> {
  const older = (await all()).toSorted((a, b) => b.createdAt - a.createdAt);
  await remove(older.slice(kept - 1));
  if (await write(handover)) return true;
  // 10 MB in all (Chrome 112, Firefox 115): the older reports give way to the new one.
  await remove(older);
  return write(handover);
}

async function write(handover: Handover): Promise<boolean> {
  try {
    await browser.storage.session.set({ [prefix + handover.id]: handover });
    return true;
  } catch {
    return false;
  }
}

/**
 * What was handed over under an id, or null where that is gone, damaged or never was. The tab that
 * asks is noted with it, so that it can be forgotten with that tab.
 */
export async function takeHandover(id: string): Promise<Handover | null> {
  try {
    const key = prefix + id;
    const parsed = v.safeParse(handoverSchema, (await browser.storage.session.get(key))[key]);
    if (!parsed.success) return null;
    const tab = await browser.tabs.getCurrent();
    await write({ ...parsed.output, pageTab: tab?.id ?? null });
    return parsed.output;
  } catch {
    return null;
  }
}

/** Forgets what was handed over to a tab that is closed. */
export async function forgetHandoverOf(tabId: number): Promise<void> {
  await remove((await all()).filter(({ pageTab }) => pageTab === tabId));
}

async function all(): Promise<Handover[]> {
  return Object.values(await browser.storage.session.get(null)).flatMap((value) => {
    const parsed = v.safeParse(handoverSchema, value);
    return parsed.success ? [parsed.output] : [];
  });
}

async function remove(handovers: readonly Handover[]): Promise<void> {
  if (handovers.length > 0) await browser.storage.session.remove(handovers.map(({ id }) => prefix + id));
}

import * as v from "valibot";
import browser from "webextension-polyfill";
import type { CaptureAnswer } from "./capture-tab";
import { handoverSchema, type Handover } from "./handover-schema";
import { leanPicture } from "./tab-picture";

const prefix = "handover-";
/** So many reports may be in the making; older ones go. */
const kept = 3;

/** What the popup has to hand over. */
export interface HandoverInput extends Omit<Handover, "id" | "createdAt" | "pageTab" | "picture"> {
  readonly picture: CaptureAnswer;
}

/**
 * Puts it all into `storage.session`, which is in memory and gone with the browser, and opens the
 * tab that reads it. A storage that is full or denied costs the picture first. False where no tab
 * came of it.
 */
export async function handOver(input: HandoverInput): Promise<boolean> {
  const { picture, ...rest } = input;
  const id = crypto.randomUUID();
  const handover: Handover = {
    ...rest,
    id,
    createdAt: Date.now(),
    pageTab: null,
    picture: await leanPicture(picture),
  };
  try {
    if (!(await keep(handover)) && !(await keep({ ...handover, picture: { ok: false, problem: "no-room" } })))
      return false;
    await browser.tabs.create({
      url: browser.runtime.getURL(`src/page/page.html?view=report&id=${id}`),
      openerTabId: input.sourceTab,
    });
    return true;
  } catch {
    return false;
  }
}

async function keep(handover: Handover): Promise<boolean> {
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

import browser from "webextension-polyfill";
import type { CaptureAnswer } from "./capture-tab";
import type { Handover } from "./handover-schema";
import { keepHandover } from "./handover-store";
import { leanPicture } from "./tab-picture";

/** What the popup has to hand over. */
export interface HandoverInput extends Omit<Handover, "id" | "createdAt" | "pageTab" | "picture"> {
  readonly picture: CaptureAnswer;
}

/**
 * Hands all of it over to a new tab. A storage that is full or denied costs the picture first. False
 * where no tab came of it.
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
    if (
      !(await keepHandover(handover)) &&
      !(await keepHandover({ ...handover, picture: { ok: false, problem: "no-room" } }))
    )
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

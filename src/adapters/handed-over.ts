import browser from "webextension-polyfill";
import type { HandedOver } from "../ui/ports-page";
import { refusedBlock, secondBlock } from "./page-blocks";
import { takeHandover } from "./handover-store";
import { handedPicture } from "./tab-picture";

/** What was handed over to this tab, and the tab of the refused page. */
export interface Received {
  readonly handedOver: HandedOver;
  readonly sourceTab: number;
}

/** Takes what was handed over under an id; its blocks are made anew from the raw answers. Null where it is gone. */
export async function received(id: string): Promise<Received | null> {
  const handover = await takeHandover(id);
  if (handover === null) return null;
  const { again, tried, picture, createdAt, sourceTab } = handover;
  return {
    sourceTab,
    handedOver: {
      block: refusedBlock(handover),
      again: again && secondBlock(again),
      tried,
      picture: handedPicture(picture),
      createdAt,
    },
  };
}

/** Brings a tab to the front, window and all; one that is gone is left at that. */
export async function showTab(tabId: number): Promise<void> {
  try {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  } catch {
    // The person closed it.
  }
}

import type { Frame, Page } from "puppeteer-core";
import messages from "../../public/_locales/en/messages.json" with { type: "json" };

/**
 * Which of our sentences a view shows, so that a test can tell when a picture of it is out of date. Only
 * those that stand alone and have no parameters: the others cannot be told from what was captured.
 */
export async function shownTexts(view: Frame | Page): Promise<readonly string[]> {
  const ours = new Set(Object.values(messages).map(({ message }) => message));
  const shown = (await view.evaluate(textsInSight)).filter((text) => ours.has(text));
  return [...new Set(shown)].toSorted();
}

// Runs in the page. Text that is scrolled away has another element, or none, where it would be.
function textsInSight(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, top, width, height } = range.getBoundingClientRect();
    const there = document.elementFromPoint(left + Math.min(width, 10) / 2, top + Math.min(height, 10) / 2);
    if (there?.contains(node)) texts.push(node.nodeValue?.trim() ?? "");
  }
  return texts;
}

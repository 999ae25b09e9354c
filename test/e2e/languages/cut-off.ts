import type { Page } from "puppeteer-core";

/**
 * What of a page's text cannot be read because it sticks out: of the window, of its own box, or of its
 * drawing, each with its beginning. What is cut with an ellipsis on purpose (addresses, and who refused, which its cell says whole by its title), and what can be
 * scrolled to, is not among it.
 */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const onPurpose =
      ".cell-url, .cell-verdict, .details-url, .filter-box input, .language-name, .language-switch select";
    const name = (element: Element): string => {
      const own = element.getAttribute("class") ?? element.parentElement?.getAttribute("class") ?? "";
      return `${element.tagName.toLowerCase()}.${own}: ${(element.textContent ?? "").slice(0, 60)}`;
    };
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement | SVGElement>(".whose403, .whose403 *")) {
      if (!element.checkVisibility() || element.closest(onPurpose)) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || element.closest("pre, .menu-items") !== null) continue;
      if (element instanceof SVGElement) {
        const drawing = element.tagName === "text" && element.closest("svg")?.getBoundingClientRect();
        if (drawing && (box.left < drawing.left - 1 || box.right > drawing.right + 1))
          found.push(`out of the drawing: ${name(element)}`);
        continue;
      }
      if (box.right > innerWidth + 1 || box.left < -1) found.push(`out of the window: ${name(element)}`);
      const { display, overflowX } = getComputedStyle(element);
      const scrolls = overflowX === "auto" || overflowX === "scroll";
      if (display !== "inline" && !scrolls && element.scrollWidth > element.clientWidth + 1)
        found.push(`wider than its box: ${name(element)}`);
    }
    // Labels beside one another in a drawing.
    for (const drawing of document.querySelectorAll(".path")) {
      for (const kind of [".path-label", ".path-state"]) {
        const boxes = [...drawing.querySelectorAll(kind)].map((text) => text.getBoundingClientRect());
        boxes.sort((a, b) => a.left - b.left);
        if (boxes.some((box, at) => at > 0 && box.left < (boxes[at - 1]?.right ?? 0)))
          found.push(`over its neighbour: ${name(drawing)}`);
      }
    }
    return [...new Set(found)];
  });
}

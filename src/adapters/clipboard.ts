import type { ClipboardPort } from "../ui/ports";

/**
 * The clipboard, from inside a click. `writeText` works in Chromium's panel (platform P30); where
 * it is refused, the old way through a selected text area is tried.
 */
export const clipboard: ClipboardPort = {
  async writeText(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyBySelection(text);
    }
  },
};

function copyBySelection(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "off-screen";
  document.body.append(area);
  area.select();
  try {
    return document.execCommand("copy");
  } finally {
    area.remove();
  }
}

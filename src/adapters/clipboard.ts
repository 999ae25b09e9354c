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
  async writeRich({ text, html, picture }) {
    const item: Record<string, Promise<Blob>> = {
      "text/plain": Promise.resolve(new Blob([text], { type: "text/plain" })),
      "text/html": Promise.resolve(new Blob([html], { type: "text/html" })),
    };
    if (picture !== null && (await writeItem({ ...item, "image/png": pngOf(picture) }))) return "all";
    if (await writeItem(item)) return picture === null ? "all" : "text";
    return copyBySelection(text) ? "text" : "nothing";
  },
};

async function writeItem(item: Record<string, Promise<Blob>>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return false;
  }
}

async function pngOf(picture: Promise<Uint8Array<ArrayBuffer> | null>): Promise<Blob> {
  const bytes = await picture;
  if (bytes === null) throw new Error("There is no picture.");
  return new Blob([bytes], { type: "image/png" });
}

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

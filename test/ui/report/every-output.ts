import { expect } from "vitest";
import type { MountedPreview } from "./mounted-preview";

const entries: readonly (readonly [menu: string | null, button: string])[] = [
  [null, "Save report"],
  [null, "Copy"],
  [null, "E-mail draft"],
  ["More ways to e-mail", "Mail program (text only)"],
  ["More formats", "Report card (PNG)"],
  ["More formats", "Copy as Markdown"],
  ["More formats", "Copy as plain text"],
  ["More formats", "HAR file"],
  ["More formats", "JSON file"],
];

/** How many forms a report has. */
export const outputCount = entries.length;

/** Presses every way out, one after the other; all that left by it as one text, base64 and percent signs read. */
export async function everyOutput(preview: MountedPreview): Promise<string> {
  const { asked } = preview;
  const left: string[] = [];
  for (const [menu, name] of entries) {
    const before = asked.saved.length + asked.copied.length + asked.clips.length + asked.mails.length;
    if (menu !== null) await preview.click(menu);
    await preview.click(name);
    await preview.until(() => {
      expect(preview.one(".report-actions").getAttribute("aria-busy")).toBe("false");
      expect(preview.one(".report-outcome").dataset["good"]).toBe("true");
    });
    const after = asked.saved.length + asked.copied.length + asked.clips.length + asked.mails.length;
    expect(`${name}: ${after - before}`).toBe(`${name}: 1`);
  }
  left.push(...asked.saved.map(({ content }) => readable(content)));
  left.push(...asked.copied, ...asked.mails.map(decodeURIComponent));
  for (const clip of asked.clips) left.push(clip.text, clip.html, readable((await clip.picture) ?? ""));
  return left.join("\n");
}

/** A file as text, with what is in it as base64 read too, in lines as a mail has it or in one. */
function readable(content: string | Uint8Array): string {
  const text = typeof content === "string" ? content : new TextDecoder().decode(content);
  const blocks = text.match(/[A-Za-z0-9+/]{8,}(?:\r\n[A-Za-z0-9+/]+)*={0,2}/g) ?? [];
  const decoded = blocks.map((block) => {
    try {
      return atob(block.replace(/\r\n/g, ""));
    } catch {
      return "";
    }
  });
  return [text, ...decoded].join("\n");
}

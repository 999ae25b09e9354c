/** The text of a response as DevTools gives it; `encoding` is "base64" or null. */
export interface ReadContent {
  readonly content: string;
  readonly encoding: "base64" | null;
}

/**
 * One shape out of the four in which browsers answer `getContent()` (measured, Chromium 156 and
 * Firefox 153): `{content, encoding}` (Chromium's promise), `[content, encoding]` (through
 * webextension-polyfill before Chrome 152), `[content, mimeType]` (Firefox, whose second value is
 * a media type and never an encoding), and a bare string. Null where there is no body to be had.
 * Firefox pads bodies over 786,432 characters with NUL: those at the end are cut off.
 */
export function readContent(answer: unknown): ReadContent | null {
  if (typeof answer === "string") return { content: trimNuls(answer), encoding: null };
  if (Array.isArray(answer)) return pair(answer[0], answer[1]);
  if (typeof answer === "object" && answer !== null) {
    return pair("content" in answer ? answer.content : null, "encoding" in answer ? answer.encoding : null);
  }
  return null;
}

function pair(content: unknown, second: unknown): ReadContent | null {
  if (typeof content !== "string") return null;
  if (second === "base64") return { content, encoding: "base64" };
  return { content: trimNuls(content), encoding: null };
}

function trimNuls(text: string): string {
  if (!text.endsWith("\0")) return text;
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end -= 1;
  return text.slice(0, end);
}

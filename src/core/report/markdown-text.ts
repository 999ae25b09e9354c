import { shownText } from "./shown-text";

/** Breaks what GitHub would make a link or a mention of; is not seen. */
const wordJoiner = "\u{2060}";

/**
 * Text from outside inside a line of Markdown: it shows and does nothing, with no markup, link,
 * mention, HTML or line break of its own (CommonMark 0.31 section 2.4; GitHub's autolinks,
 * mentions and formulas).
 */
export function markdownText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>&~|$]|#(?=\w)/g, "\\$&")
    .replace(/(?<=\w):(?=\/\/)|(?<=\bwww)\.|@/gi, (mark) => `${mark}${wordJoiner}`);
}

/** The same at the beginning of a line, a list item or a quotation, where more is markup. */
export function markdownLine(text: string): string {
  return markdownText(text.trimStart()).replace(/^(\d{0,9})([-+=.)#])/, "$1\\$2");
}

/** Text from outside as a code span on one line. */
export function markdownCode(text: string): string {
  const line = oneLine(text);
  const fence = "`".repeat(longestRun(line) + 1);
  const pad = /^[` ]|[` ]$/.test(line) || line === "" ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Text from outside as a fenced code block, line breaks kept. */
export function markdownBlock(text: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}text\n${shownText(text)}\n${fence}`;
}

/** Text from outside as a quotation, line by line. */
export function markdownQuote(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => `> ${markdownLine(line)}`.trimEnd())
    .join("\n");
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

function oneLine(text: string): string {
  return shownText(text.replace(/\s+/g, " "));
}

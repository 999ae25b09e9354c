/**
 * Text from outside as it may be shown to people: line breaks are one line feed, and what is not
 * seen or turns the direction of reading becomes U+FFFD, since it could make a text look like
 * another one (Unicode's categories Cc, Cf and Cs, and its line and paragraph separators). Tabs stay.
 */
export function shownText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, "\u{FFFD}");
}

/** The same on one line: white space of any kind is one space. */
export function shownLine(text: string): string {
  return shownText(text.replace(/\s+/g, " ")).trim();
}

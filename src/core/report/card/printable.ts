/**
 * A text as one line that looks like what it is: line breaks are spaces; control and direction
 * characters, those of no width and halves of characters show as U+FFFD, as in the HTML report; of
 * marks piled upon one letter four stay, so that they do not reach into other lines.
 */
export function printable(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]+/g, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "\u{FFFD}")
    .replace(/(\p{M}{4})\p{M}+/gu, "$1");
}

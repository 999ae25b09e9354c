/** Text from outside fit for a terminal: control and direction characters, which could steer it, are shown as `?`. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "?");
}

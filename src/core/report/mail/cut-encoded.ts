const ellipsis = encodeURIComponent("…");

/**
 * Text percent-encoded, in at most so many characters: whole, or its beginning with an ellipsis.
 * No character is divided. The text must have no half of a surrogate pair.
 */
export function cutEncoded(text: string, length: number): string {
  const whole = encodeURIComponent(text);
  if (whole.length <= length) return whole;
  let cut = "";
  for (const character of text) {
    const next = encodeURIComponent(character);
    if (cut.length + next.length + ellipsis.length > length) break;
    cut += next;
  }
  return cut + ellipsis;
}

/** The text, or its beginning with an ellipsis: at most so many UTF-16 units, no half character. */
export function cutCharacters(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** A typed URL, http or https, without its fragment; null where it is none. A host alone gets `https://`. */
export function readUrl(text: string): string | null {
  const typed = text.trim();
  if (typed === "") return null;
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  url.hash = "";
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}

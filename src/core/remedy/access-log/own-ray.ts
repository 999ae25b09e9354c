// The request line; no log has it without quotes around it.
const requestLine = /"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,32} [^"]{1,16000} HTTP\/\d(?:\.\d)?"/g;
const between = /[\s"'()[\]{},;|]+/;

/**
 * Whether a line has this Ray ID as a value of its own, as a log of `CF-Ray` does. In a request target or a
 * Referer it is that of another request: a visitor who writes to the webmaster has it in the link.
 */
export function hasOwnRay(text: string, rayId: string, query: string | null): boolean {
  const wanted = rayId.toLowerCase();
  const asked = new Set((query ?? "").toLowerCase().split(between));
  return text
    .replace(requestLine, " ")
    .toLowerCase()
    .split(between)
    .some((word) => word.includes(wanted) && !/[/?&%#]/.test(word) && !asked.has(word));
}

/** A URL without its fragment, which no request carries (RFC 9110 section 7.1). */
export function withoutHash(url: string): string {
  const at = url.indexOf("#");
  return at === -1 ? url : url.slice(0, at);
}

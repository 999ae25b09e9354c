/** An at sign in any of the spellings of HTML, JSON and URLs. */
export const atSign = /@|[\uFF20\uFE6B]|%(?:25){0,3}40|&#0{0,4}64;?|&#x0{0,4}40;?|&commat;|\\u0040|\\x40/gi;
export const ipv4 = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)/g;
/** A candidate, see `isIpv6`. */
export const ipv6 =
  /(?<![0-9a-z:])(?:[0-9a-f]{0,4}:){2,8}(?:[0-9a-f]{1,4}|\d{1,3}(?:\.\d{1,3}){3})?(?![0-9a-z:])/gi;

/** Whether a match of `ipv6` is one. Times of day (03:12:38) have neither a double colon nor eight groups. */
export function isIpv6(text: string): boolean {
  return /[0-9a-f]/i.test(text) && (text.includes("::") || text.split(":").length >= 6);
}

/** Whether an e-mail or an IP address stands in a text. */
export function holdsAddress(text: string): boolean {
  return (
    /.@./.test(text.replace(atSign, "@")) ||
    text.match(ipv4) !== null ||
    (text.match(ipv6) ?? []).some(isIpv6)
  );
}

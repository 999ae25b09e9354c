import { removedMark } from "./removed";

/** Groups of digits as telephone numbers and cards have them. */
const groups =
  /(?<![\p{L}\d.:,/-])\+?\(?\d{1,5}\)?(?:[ \u00A0-][(]?\d{1,8}[)]?){1,8}(?![\p{L}\d]|[.,:/]\d)/gu;
/** A telephone with its area code before a slash. */
const slashed = /(?<![\w/.])0\d{2,4} ?\/ ?\d{4,9}(?![\w/])/g;
/** An account of a bank in groups (ISO 13616); enough digits tell it from words. */
const iban =
  /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ \u00A0-]?[A-Z0-9]{4}){2,8}(?:[ \u00A0-]?\d{1,4})?(?![A-Za-z0-9])/gi;
const date = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4})(?: \d{1,2})?$/;
const years = /^(?:19|20)\d\d(?:[ -](?:19|20)\d\d)*$/;
const dotted = /(?<![\w.])\d{3}\.\d{3}\.\d{4}(?![\w.])/g;
/** An IPv4 address in the name of a host, as providers name their customers' lines. */
const dashed = /(?<![\d-])\d{1,3}(?:-\d{1,3}){3}(?![\d-])/g;
/** An IPv6 address as it is written backwards in names, one hex digit after another. */
const nibbles = /(?:\b[0-9a-f]\.){6,}[0-9a-f]?/gi;

/** Capitals and digits in groups, as licences and recovery codes have them. */
const serial = /(?<![A-Za-z0-9])[A-Z0-9]{3,6}(?:[-_: ][A-Z0-9]{3,6}){2,9}(?![A-Za-z0-9])/g;
const mixed = /[A-Z]\d|\d[A-Z]/;

/** A text without what is written in groups: telephones, cards, serial numbers, addresses in names of hosts. */
export function redactNumbers(text: string): string {
  if (!/\d/.test(text)) return text;
  return text
    .replace(nibbles, removedMark)
    .replace(iban, (whole) => (whole.replace(/\D/g, "").length >= 10 ? removedMark : whole))
    .replace(slashed, removedMark)
    .replace(serial, (whole) => (whole.length >= 14 && mixed.test(whole) ? removedMark : whole))
    .replace(dashed, removedMark)
    .replace(dotted, removedMark)
    .replace(groups, (whole) => {
      const digits = whole.replace(/\D/g, "").length;
      if (date.test(whole) || years.test(whole)) return whole;
      return digits >= 9 || (whole.startsWith("+") && digits >= 6) ? removedMark : whole;
    });
}

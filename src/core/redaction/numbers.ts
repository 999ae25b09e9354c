import { removedMark } from "./removed";

/** Groups of digits as telephone numbers and cards have them. */
const groups = /(?<![\p{L}\d.:,/-])\+?\(?\d{1,5}\)?(?:[ \u00A0-][(]?\d{1,5}[)]?){1,8}(?![\p{L}\d:,/]|\.\d)/gu;
const date = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4})(?: \d{1,2})?$/;
const years = /^(?:19|20)\d\d(?:[ -](?:19|20)\d\d)*$/;
const dotted = /(?<![\w.])\d{3}\.\d{3}\.\d{4}(?![\w.])/g;
/** An IPv4 address in the name of a host, as providers name their customers' lines. */
const dashed = /(?<![\d-])\d{1,3}(?:-\d{1,3}){3}(?![\d-])/g;
/** An IPv6 address as it is written backwards in names, one hex digit after another. */
const nibbles = /(?:\b[0-9a-f]\.){6,}[0-9a-f]?/gi;

/** A text without numbers that are written in groups: telephones, cards, addresses in names of hosts. */
export function redactNumbers(text: string): string {
  if (!/\d/.test(text)) return text;
  return text
    .replace(nibbles, removedMark)
    .replace(dashed, removedMark)
    .replace(dotted, removedMark)
    .replace(groups, (whole) => {
      const digits = whole.replace(/\D/g, "").length;
      if (date.test(whole) || years.test(whole)) return whole;
      return digits >= 9 || (whole.startsWith("+") && digits >= 6) ? removedMark : whole;
    });
}

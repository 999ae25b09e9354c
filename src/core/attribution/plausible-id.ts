/** What stands after "reference" and is none: a date, a telephone number, an account, an address, a document. */
const OTHER_THINGS =
  /^(?:\d{4}-\d{2}-\d{2}(?:[T ].{0,40})?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\+?\d{1,4}-\d{3}-\d{3,4}(?:-\d{3,4})?|[A-Z]{2}\d{18,22}|https?\b.{0,300}|rfc ?\d{1,5})$/i;

/** Keys of services, by the beginnings that these give them so that leaks are found. */
const KEYS =
  /^(?:(?:sk|pk|rk)_(?:live|test)_|AKIA[0-9A-Z]{8}|gh[pousr]_|github_pat_|xox[abposr]-|AIza|glpat-|npm_)/;

/**
 * Whether a text can be the id of a request: printable, with a letter or digit, and neither of
 * another kind by its form nor somebody's key. Ids are kept whole wherever they stand, so that what
 * is in doubt is none.
 */
export function isPlausibleId(text: string): boolean {
  if (!/^[\x20-\x3b=\x3f-\x7e]{1,200}$/.test(text) || !/[0-9a-z]/i.test(text)) return false;
  return !OTHER_THINGS.test(text) && !KEYS.test(text);
}

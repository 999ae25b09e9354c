import type { Lead } from "../../../../src/core/remedy/leads/lead";

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Changes that release more than one request: none of them is a narrow way. */
const tooWide =
  /SecRuleEngine\s+Off|csrf\(\)\.disable|chmod\s+777|allow\s+all;|allowedHosts:\s*(?:true|"all")/i;

/** One of Cloudflare's ranges stands for all of them only with a word that there are more. */
const oneRange = /172\.64\.0\.0\/13|104\.16\.0\.0\/13/;
const andOthers = /and all others: see the step on letting Cloudflare in/;

/** What is missing in a lead, or wrong with it, in plain words. `file` is its file's name. */
export function complaints(lead: Lead, file: string): readonly string[] {
  const all: string[] = [];
  if (lead.id !== file) all.push(`its id "${lead.id}" is not its file name`);
  if (lead.products.length === 0) all.push("it names no product");
  if (lead.log.paths.length === 0) all.push("it names no log to open");
  if (lead.log.line.length < 5) all.push("it has no line to look for");
  if (lead.causes.length === 0) all.push("it has no cause");
  for (const { cause, title, why, change, snippet, documentation } of lead.causes) {
    const named = `"${title}"`;
    if (!kebab.test(cause)) all.push(`${named}: its cause "${cause}" is not kebab-case`);
    if (why.length < 20 || change.length < 10) all.push(`${named}: why and change are still to be written`);
    if (!/^https:\/\/[a-z0-9.-]+\//.test(documentation)) all.push(`${named}: documentation is no https link`);
    if (/[!—]/.test(title + why + change)) all.push(`${named}: it exclaims, or has an em dash`);
    if (tooWide.test(`${change} ${snippet ?? ""}`)) all.push(`${named}: the change releases far too much`);
    if (oneRange.test(snippet ?? "") && !andOthers.test(snippet ?? ""))
      all.push(`${named}: one range stands for all of Cloudflare's`);
    if (lead.causes.filter((each) => each.title === title).length > 1)
      all.push(`${named}: the title is there twice`);
  }
  return all;
}

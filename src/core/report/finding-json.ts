import type { Finding } from "../attribution/verdict";
import type { Block } from "../blocks/block";
import type { Exchange } from "../exchange/exchange";
import { fieldValues } from "../exchange/fields";
import { render, type Language } from "../messages/render";
import { cleanAllowed } from "../redaction/allowed-fields";
import { removedMark } from "../redaction/removed";
import { redactStrictly } from "../redaction/strict-text";
import type { FindingJson } from "./report";
import { cutCharacters } from "./cut-characters";

const excerptLength = 200;
/** Fields have sizes and seconds in them, which are longer than the numbers of a page. */
const fieldDigits = 7;

/**
 * The findings of a block as they leave: those that counted, so that their weights add up to the
 * verdict; excerpts with secrets removed, at most 200 characters; reasons in a language. `hide` takes
 * out what the URL does not tell; `keep` are the block's own ids.
 */
export function findingsJson(
  block: Block,
  language: Language,
  hide: (text: string) => string = (text) => text,
  keep: readonly (string | null)[] = [block.ray.rayId, block.verdict.referenceId],
): FindingJson[] {
  return block.verdict.findings
    .filter((finding) => finding.counted)
    .map((finding) => ({
      signature: finding.signature,
      supports: finding.supports,
      weight: Math.round(finding.weight),
      where: finding.where,
      excerpt: cleanExcerpt(finding, block.exchange, hide, keep),
      because: render(finding.because, language),
    }));
}

function cleanExcerpt(
  { excerpt, where }: Finding,
  exchange: Exchange,
  hide: (text: string) => string,
  keep: readonly (string | null)[],
): string | null {
  // At "address" it is a range of our own table, which says nothing of anybody.
  if (excerpt === null || where === "address") return excerpt;
  const name = where.startsWith("field:") ? where.slice("field:".length) : null;
  // What a field may say where it leaves, it may say here as well. The excerpt was cleaned before, as any text is.
  const [value, ...others] = name === null ? [] : fieldValues(exchange.fields, name);
  const whole = others.length === 0 && value !== undefined && excerpt.includes(removedMark) ? value : excerpt;
  const allowed = name === null ? null : cleanAllowed(name, whole, keep);
  const clean = allowed ?? redactStrictly(excerpt, keep, name === null ? 4 : fieldDigits);
  return cutCharacters(hide(clean), excerptLength);
}

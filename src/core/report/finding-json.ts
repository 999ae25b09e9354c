import type { Block } from "../blocks/block";
import { render, type Language } from "../messages/render";
import { redactStrictly } from "../redaction/strict-text";
import type { FindingJson } from "./report";
import { cutCharacters } from "./cut-characters";

const excerptLength = 200;

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
      // At "address" it is a range of our own table, which says nothing of anybody.
      excerpt:
        finding.excerpt === null || finding.where === "address"
          ? finding.excerpt
          : cutCharacters(
              hide(redactStrictly(finding.excerpt, keep, digitsAt(finding.where))),
              excerptLength,
            ),
      because: render(finding.because, language),
    }));
}

// Fields have sizes and seconds in them, which are longer than the numbers of a page.
function digitsAt(where: string): number {
  return where.startsWith("field:") ? 7 : 4;
}

import type { Block } from "../blocks/block";
import { render, type Language } from "../messages/render";
import { redactText } from "../redaction/text";
import type { FindingJson } from "./report";
import { cutCharacters } from "./cut-characters";

const excerptLength = 200;

/**
 * The findings of a block as they leave: those that counted, so that their weights add up to the
 * verdict; excerpts with secrets removed, at most 200 characters; reasons in a language. `hide` takes
 * out what the URL does not tell.
 */
export function findingsJson(
  block: Block,
  language: Language,
  hide: (text: string) => string = (text) => text,
): FindingJson[] {
  const keep = [block.ray.rayId, block.verdict.referenceId];
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
          : cutCharacters(hide(redactText(finding.excerpt, keep)), excerptLength),
      because: render(finding.because, language),
    }));
}

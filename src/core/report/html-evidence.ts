import { render, type Language } from "../messages/render";
import { markup, type Markup } from "./markup";
import type { FindingJson } from "./report";
import { responderName, weightText, whereText } from "./words";

const rail = 104;
/** The weight that fills the rail: 40 decibans, 10,000 to 1. */
const fullWeight = 40;

/** The findings as a list, strongest first, each with its weight as a number and as a bar. */
export function evidence(findings: readonly FindingJson[], language: Language): Markup {
  const strongest = findings.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return markup`<ul class="evidence">${strongest.map((finding) => item(finding, language))}</ul>
<p class="small">${render({ id: "report_weights_explained" }, language)}</p>`;
}

function item(finding: FindingJson, language: Language): Markup {
  const share = Math.min(1, Math.abs(finding.weight) / fullWeight);
  const kind = finding.weight < 0 ? "bar-against" : "bar";
  return markup`<li><span class="weight">${weightText(finding.weight)} <small>${responderName(finding.supports, language)}</small>
<svg width="${rail}" height="6" aria-hidden="true"><rect class="rail" width="${rail}" height="6" rx="3"/><rect class="${kind}" width="${Math.round(share * rail)}" height="6" rx="3"/></svg></span>
<span>${finding.because}${seen(finding, language)}</span></li>`;
}

function seen({ where, excerpt }: FindingJson, language: Language): Markup | null {
  if (excerpt === null) return null;
  const place = where.startsWith("field:") ? where.slice("field:".length) : whereText(where, language);
  return markup`<span class="seen">${place}: <code>${excerpt}</code></span>`;
}

import type { MessageId } from "../messages/catalogue";
import type { MessageParam } from "../messages/message";
import { render, type Language } from "../messages/render";
import { reportFacts, reportTitle } from "./facts";
import { evidence } from "./html-evidence";
import { pathPicture } from "./html-path";
import { reportStyle, reportStyleHash } from "./html-style";
import { reportJsonForMarkup } from "./json";
import { markup, type Markup } from "./markup";
import type { Report } from "./report";

const pictureUrl = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/;

/**
 * The report as one HTML file that needs nothing and does nothing: no script, no link, no request;
 * its policy forbids them. The picture (a data URL of a PNG, JPEG or WebP, or null) is inside once,
 * and the report's JSON in a data block, so that the file can be dropped on the panel. Labels in a
 * language; the report's own sentences are in the one it was built in.
 */
export function reportHtml(report: Report, pictureDataUrl: string | null, language: Language): string {
  const { block, visitor } = report;
  const say = (id: MessageId, params: Record<string, MessageParam> = {}): string =>
    render({ id, params }, language);
  const section = (id: MessageId, content: Markup | null): Markup =>
    content === null
      ? markup``
      : markup`<section class="${id.replace(/^report_(?:part_)?/, "")}"><h2>${say(id)}</h2>${content}</section>\n`;
  const title = reportTitle(report, language);
  const policy = `default-src 'none'; img-src data:; style-src 'sha256-${reportStyleHash}'; base-uri 'none'; form-action 'none'`;
  const body = markup`<main class="${block.verdict.responder}">
<header><p class="kicker"><span>${title}</span><span>Whose403</span></p>
<div class="verdict">${badge(report)}<div><h1>${block.verdict.summary}</h1><p class="sure">${say(`report_confidence_${block.verdict.confidence}`)}</p></div></div></header>
<section>${pathPicture(report, language)}</section>
${section("report_part_ray_id", rayOf(report, language))}${section("report_facts", factsOf(report, language))}
${section("report_part_doing", visitor.doing === null ? null : markup`<blockquote>${visitor.doing}</blockquote>`)}
${section("report_tried", plainList(visitor.tried))}${section("report_part_picture", pictureOf(report, pictureDataUrl, language))}
${section("report_part_findings", evidence(block.findings, language))}
${section("report_not_observable", plainList(block.notObservable.map((what) => say(what === "fields" ? "report_not_observable_fields" : "report_not_observable_body"))))}
${section("report_part_body_excerpt", block.bodyExcerpt === null ? null : markup`<pre>${block.bodyExcerpt}</pre>`)}
${section("report_part_fields", fieldsOf(report))}${section("report_removed", plainList(report.removed.map(({ what }) => what)))}
<footer>${say("report_made_by", { version: report.generator.version, time: report.createdAt })}</footer>
</main>`;
  const head = markup`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>`;
  return `<!doctype html>
<html lang="${language.tag.replace(/[^A-Za-z0-9-]/g, "")}">
<head>
${head.markup}
<style>${reportStyle}</style>
</head>
<body>
${body.markup}
<script type="application/json" id="whose403-report">${reportJsonForMarkup(report)}</script>
</body>
</html>
`;
}

function badge({ block }: Report): Markup {
  const sign =
    block.verdict.responder === "undetermined"
      ? markup`<circle class="badge" cx="20" cy="20" r="18"/><text class="badge-text" x="20" y="28">?</text>`
      : markup`<path class="badge" d="M12.5 2 h15 l10.500 10.500 v15 l-10.500 10.500 h-15 l-10.500 -10.500 v-15 z"/><path class="badge-sign" d="M14 14 l12 12 m0 -12 l-12 12"/>`;
  return markup`<svg class="badge-box" width="40" height="40" viewBox="0 0 40 40" aria-hidden="true">${sign}</svg>`;
}

function rayOf(report: Report, language: Language): Markup | null {
  if (report.block.rayId === null) return null;
  const colo = reportFacts(report, language).find((fact) => fact.id === "colo");
  return markup`<div class="ray"><code>${report.block.rayId}</code>${colo === undefined ? null : markup`<span>${colo.label}: ${colo.value}</span>`}</div>`;
}

function factsOf(report: Report, language: Language): Markup {
  const facts = reportFacts(report, language).filter(({ id }) => id !== "ray_id" && id !== "colo");
  const rows = facts.map(
    ({ label, value, code }) =>
      markup`<dt>${label}</dt><dd>${code ? markup`<code>${value}</code>` : value}</dd>\n`,
  );
  return markup`<dl>${rows}</dl>`;
}

function pictureOf({ picture }: Report, dataUrl: string | null, language: Language): Markup {
  if (picture.reason === null && dataUrl !== null && pictureUrl.test(dataUrl)) {
    return markup`<img class="shot" alt="${render({ id: "report_picture_alt" }, language)}" src="${dataUrl}">`;
  }
  const reason = picture.reason ?? render({ id: "report_picture_lost" }, language);
  return markup`${render({ id: "report_no_picture" }, language)} ${reason}`;
}

function fieldsOf({ block }: Report): Markup | null {
  if (block.fields.length === 0) return null;
  return markup`<pre>${block.fields.map(({ name, value }) => `${name}: ${value}`).join("\n")}</pre>`;
}

function plainList(lines: readonly string[]): Markup | null {
  if (lines.length === 0) return null;
  return markup`<ul class="plain small">${lines.map((line) => markup`<li>${line}</li>`)}</ul>`;
}

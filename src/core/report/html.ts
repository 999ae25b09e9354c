import type { MessageId } from "../messages/catalogue";
import { render, type Language } from "../messages/render";
import type { Fact } from "./facts";
import { pathPicture } from "./html-path";
import { factsHtml, framed, sectionHtml } from "./html-pieces";
import { reportStyle, reportStyleHash } from "./html-style";
import { reportJsonForMarkup } from "./json";
import { markup, type Markup } from "./markup";
import { noPictureSentence } from "./no-picture";
import { reportOutline, type Section } from "./outline";
import type { Report } from "./report";

/** What is read before the picture. */
const beforePicture: ReadonlySet<MessageId> = new Set([
  "report_example",
  "report_retention",
  "report_part_doing",
  "report_tried",
]);
const pictureUrl = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/;

/**
 * The report as one HTML file that needs nothing and does nothing: no script, no link, no request;
 * its policy forbids them. The picture (a data URL of a PNG, JPEG or WebP, or null) is inside once,
 * and the report's JSON in a data block, so that the file can be dropped on the panel. Labels in a
 * language; the report's own sentences are in the one it was built in.
 */
export function reportHtml(report: Report, pictureDataUrl: string | null, language: Language): string {
  const outline = reportOutline(report, language);
  const { title, sections } = outline;
  const early = sections.filter(({ id }) => beforePicture.has(id));
  const late = sections.filter(({ id }) => !beforePicture.has(id) && id !== "report_part_picture");
  const html = (section: Section): Markup => sectionHtml(section, language);
  const policy = `default-src 'none'; img-src data:; style-src 'sha256-${reportStyleHash}'; base-uri 'none'; form-action 'none'`;
  const body = markup`<main class="${report.block.verdict.responder}">
<header><p class="kicker"><span>${title}</span><span>Whose403</span></p>
<div class="verdict">${badge(report)}<div><h1>${outline.verdict}</h1><p class="sure">${outline.confidence}</p></div></div></header>
<section class="way">${pathPicture(report, language)}</section>
${rayOf(report, outline.facts, language)}${factsOf(outline.facts, language)}${early.map(html)}${pictureOf(report, pictureDataUrl, language)}${late.map(html)}<footer>${outline.madeBy}</footer>
</main>`;
  const head = markup`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>`;
  return `<!doctype html>
<html lang="${language.tag.replace(/[^A-Za-z0-9-]/g, "")}" dir="${language.direction ?? "ltr"}">
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

function rayOf({ block }: Report, facts: readonly Fact[], language: Language): Markup | null {
  if (block.rayId === null) return null;
  const colo = facts.find((fact) => fact.id === "colo");
  const place = colo === undefined ? null : markup`<span>${colo.label}: ${colo.value}</span>`;
  const ray = markup`<div class="ray"><code>${block.rayId}</code>${place}</div>`;
  return framed("report_part_ray_id", render({ id: "report_part_ray_id" }, language), [ray]);
}

function factsOf(facts: readonly Fact[], language: Language): Markup {
  const others = facts.filter(({ id }) => id !== "ray_id" && id !== "colo");
  return framed("report_facts", render({ id: "report_facts" }, language), [factsHtml(others)]);
}

function pictureOf({ picture }: Report, dataUrl: string | null, language: Language): Markup {
  const shown = picture.reason === null && dataUrl !== null && pictureUrl.test(dataUrl);
  const reason = picture.reason ?? render({ id: "report_picture_lost" }, language);
  const content = shown
    ? markup`<img class="shot" alt="${render({ id: "report_picture_alt" }, language)}" src="${dataUrl}">`
    : markup`${noPictureSentence(reason, language)}`;
  return framed("report_part_picture", render({ id: "report_part_picture" }, language), [content]);
}

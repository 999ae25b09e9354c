import type { Language } from "../messages/render";
import type { Fact } from "./facts";
import { evidence } from "./html-evidence";
import { markup, type Markup } from "./markup";
import type { Piece, Section } from "./outline";

/** A section of the HTML report; its class is the id of its heading without what all of them begin with. */
export function sectionHtml({ id, heading, pieces }: Section, language: Language): Markup {
  return framed(
    id,
    heading,
    pieces.map((piece) => pieceHtml(piece, language)),
  );
}

/** A section with a heading and any content. */
export function framed(id: string, heading: string, content: readonly Markup[]): Markup {
  const name = id.replace(/^report_(?:part_)?/, "");
  return markup`<section class="${name}"><h2>${heading}</h2>${content}</section>\n`;
}

/** Key facts as a list of terms. */
export function factsHtml(facts: readonly Fact[]): Markup {
  const rows = facts.map(
    ({ label, value, code }) =>
      markup`<dt>${label}</dt><dd>${code ? markup`<code>${value}</code>` : markup`<bdi>${value}</bdi>`}</dd>\n`,
  );
  return markup`<dl>${rows}</dl>`;
}

function pieceHtml(piece: Piece, language: Language): Markup {
  switch (piece.kind) {
    case "sentences":
      return markup`<p>${piece.text}</p>`;
    case "facts":
      return factsHtml(piece.facts);
    case "list":
      return markup`<ul class="plain small">${piece.items.map((item) => markup`<li>${item}</li>`)}</ul>`;
    case "findings":
      return evidence(piece.findings, language);
    case "quotation":
      return markup`<blockquote>${piece.text}</blockquote>`;
    case "verbatim":
      return markup`<pre>${piece.text}</pre>`;
  }
}

import type { MessageId } from "../messages/catalogue";
import type { MessageParam } from "../messages/message";
import { render, type Language } from "../messages/render";
import { isExample, reportFacts, reportTitle, type Fact } from "./facts";
import { noPictureSentence } from "./no-picture";
import { againPieces } from "./outline-again";
import type { FindingJson, Report } from "./report";
import { retention } from "./retention";

/** A piece of a report as meaning, not yet in any form. Every text in it may be a stranger's. */
export type Piece =
  | { readonly kind: "sentences"; readonly text: string }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "findings"; readonly findings: readonly FindingJson[] }
  /** Somebody's own words. */
  | { readonly kind: "quotation"; readonly text: string }
  /** As it was captured, line breaks kept. */
  | { readonly kind: "verbatim"; readonly text: string };

/** A heading and what stands beneath it. */
export interface Section {
  /** The id of its heading. */
  readonly id: MessageId;
  readonly heading: string;
  readonly pieces: readonly Piece[];
}

/** A whole report as people read it. */
export interface Outline {
  readonly title: string;
  readonly verdict: string;
  readonly confidence: string;
  readonly facts: readonly Fact[];
  /** In the order of reading; none is empty. */
  readonly sections: readonly Section[];
  /** What made it, and when. */
  readonly madeBy: string;
}

/**
 * What every form for people says, in one order, so that no form lacks a part. Labels in a
 * language; the report's own sentences are in the one it was built in.
 */
export function reportOutline(report: Report, language: Language): Outline {
  const { block, visitor } = report;
  const say = (id: MessageId, params: Record<string, MessageParam> = {}): string =>
    render({ id, params }, language);
  const section = (id: MessageId, pieces: readonly Piece[]): Section => ({ id, heading: say(id), pieces });
  const again = againPieces(report, language);
  const sections = [
    section(
      "report_example",
      isExample(block) ? [{ kind: "sentences", text: say("report_example_text") }] : [],
    ),
    section("report_retention", retentionPieces(report, language)),
    section("report_part_doing", visitor.doing === null ? [] : [{ kind: "quotation", text: visitor.doing }]),
    section("report_tried", list(visitor.tried)),
    section("report_part_findings", findings(block.findings)),
    section(
      "report_not_observable",
      list(
        block.notObservable.map((what) =>
          say(what === "fields" ? "report_not_observable_fields" : "report_not_observable_body"),
        ),
      ),
    ),
    section(
      "report_part_body_excerpt",
      block.bodyExcerpt === null ? [] : [{ kind: "verbatim", text: block.bodyExcerpt }],
    ),
    section("report_part_fields", [...fromCache(report, language), ...fields(block.fields)]),
    section("report_again", again?.own ?? []),
    section("report_again_findings", list(again?.findings ?? [])),
    section("report_again_fields", fields(again?.fields ?? [])),
    section("report_part_picture", [{ kind: "sentences", text: pictureSentence(report, language) }]),
    section("report_removed", list(report.removed.map(({ what }) => what))),
  ];
  return {
    title: reportTitle(report, language),
    verdict: block.verdict.summary,
    confidence: say(`report_confidence_${block.verdict.confidence}`),
    facts: reportFacts(report, language),
    sections: sections.filter(({ pieces }) => pieces.length > 0),
    madeBy: say("report_made_by", { version: report.generator.version, time: report.createdAt }),
  };
}

function list(items: readonly string[]): Piece[] {
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

function findings(found: readonly FindingJson[]): Piece[] {
  return found.length === 0 ? [] : [{ kind: "findings", findings: found }];
}

function fields(all: Report["block"]["fields"]): Piece[] {
  const text = all.map(({ name, value }) => `${name}: ${value}`).join("\n");
  return text === "" ? [] : [{ kind: "verbatim", text }];
}

function fromCache({ block }: Report, language: Language): Piece[] {
  const said = block.fields.length > 0 && block.notes.includes("fields-from-cache");
  return said ? [{ kind: "sentences", text: render({ id: "report_fields_from_cache" }, language) }] : [];
}

function retentionPieces(report: Report, language: Language): Piece[] {
  const found = retention(report, language);
  return found === null ? [] : [{ kind: "sentences", text: found.sentence }, ...list(found.times)];
}

function pictureSentence({ picture }: Report, language: Language): string {
  if (picture.reason !== null) return noPictureSentence(picture.reason, language);
  const params = { width: picture.width ?? 0, height: picture.height ?? 0 };
  return render({ id: "report_picture_beside", params }, language);
}

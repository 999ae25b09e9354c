import type { Field } from "../../exchange/exchange";
import { cutCharacters } from "../cut-characters";
import type { FindingJson, Report, ReportAgain, VerdictJson } from "../report";
import { shownLine } from "../shown-text";

/** No report of ours has nearly so many, or texts that long; what a file has beyond is cut off. */
const most = { findings: 100, fields: 200, lines: 200, name: 80, text: 2_000, url: 8_000 } as const;
/** Decibans; the sums of real verdicts stay below. */
const heaviest = 200;

/**
 * The same report with no text and no list longer than a person can use, no weight beyond reason, and
 * no characters in short texts that are not seen or turn the direction of reading: those stand in the
 * middle of other text.
 */
export function boundedReport(report: Report): Report {
  const { block, visitor, generator, picture, again } = report;
  return {
    schema: report.schema,
    generator: { name: name(generator.name), version: name(generator.version) },
    createdAt: name(report.createdAt),
    block: {
      ...block,
      method: name(block.method),
      url: cutCharacters(shownLine(block.url), most.url),
      type: orNull(block.type, name),
      startedDateTime: name(block.startedDateTime),
      serverDate: orNull(block.serverDate, name),
      serverIPAddress: orNull(block.serverIPAddress, name),
      rayId: orNull(block.rayId, name),
      colo: orNull(block.colo, name),
      referenceId: orNull(block.referenceId, name),
      verdict: verdictOf(block.verdict),
      findings: findingsOf(block.findings),
      fields: fieldsOf(block.fields),
      bodyExcerpt: orNull(block.bodyExcerpt, text),
      notObservable: block.notObservable.slice(0, most.lines).map(name),
      notes: block.notes.slice(0, most.lines).map(name),
    },
    again: again === null ? null : againOf(again),
    visitor: {
      browser: orNull(visitor.browser, name),
      platform: orNull(visitor.platform, name),
      language: orNull(visitor.language, name),
      doing: orNull(visitor.doing, text),
      tried: visitor.tried.slice(0, most.lines).map(text),
      ipAddress: orNull(visitor.ipAddress, name),
    },
    picture: {
      ...picture,
      mediaType: orNull(picture.mediaType, name),
      reason: orNull(picture.reason, text),
    },
    removed: report.removed
      .slice(0, most.lines)
      .map(({ where, what }) => ({ where: name(where), what: text(what) })),
  };
}

function againOf(again: ReportAgain): ReportAgain {
  return {
    ...again,
    startedDateTime: name(again.startedDateTime),
    serverDate: orNull(again.serverDate, name),
    rayId: orNull(again.rayId, name),
    colo: orNull(again.colo, name),
    referenceId: orNull(again.referenceId, name),
    verdict: verdictOf(again.verdict),
    findings: findingsOf(again.findings),
    fields: fieldsOf(again.fields),
  };
}

function verdictOf(verdict: VerdictJson): VerdictJson {
  return {
    ...verdict,
    product: orNull(verdict.product, name),
    cause: orNull(verdict.cause, name),
    summary: text(verdict.summary),
  };
}

function findingsOf(findings: readonly FindingJson[]): FindingJson[] {
  return findings.slice(0, most.findings).map((finding) => ({
    signature: name(finding.signature),
    supports: finding.supports,
    weight: Math.max(-heaviest, Math.min(heaviest, Math.round(finding.weight))),
    where: isField(finding.where) ? `field:${name(finding.where.slice("field:".length))}` : finding.where,
    excerpt: orNull(finding.excerpt, text),
    because: text(finding.because),
  }));
}

function isField(where: FindingJson["where"]): where is `field:${string}` {
  return where.startsWith("field:");
}

function fieldsOf(fields: readonly Field[]): Field[] {
  return fields.slice(0, most.fields).map((field) => ({ name: name(field.name), value: text(field.value) }));
}

function name(value: string): string {
  return cutCharacters(shownLine(value), most.name);
}

function text(value: string): string {
  return cutCharacters(value, most.text);
}

function orNull(value: string | null, bound: (text: string) => string): string | null {
  return value === null ? null : bound(value);
}

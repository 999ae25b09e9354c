import type { Message } from "../../messages/message";
import { render, type Language } from "../../messages/render";
import { redactUrl } from "../../redaction/url";
import { markdownCode, markdownLine, markdownText } from "../../report/markdown-text";
import { utcTime } from "../../report/facts";
import type { Block } from "../../blocks/block";
import type { WrittenException } from "../exception/written-exception";
import type { FixWork } from "../work";
import { evidenceLines } from "./evidence-lines";

/** What a change note is made of. */
export interface ChangeNoteInput {
  readonly block: Block;
  readonly work: FixWork;
  /** The exception as it now stands; null where there is none. */
  readonly written: WrittenException | null;
  /** What each condition that is on lets through, in sentences. */
  readonly scope: readonly Message[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

const dayMs = 86_400_000;

/**
 * The change note as Markdown: why, scope, who, when, how to roll back and verify, when to look at it
 * again, and the chain of evidence. What comes from outside is text in it and never markup; the URL is
 * without its query, whose values are the visitor's.
 */
export function changeNote(input: ChangeNoteInput, language: Language): string {
  const { block, work, written, scope, now } = input;
  const { note } = work;
  const say = (message: Message): string => markdownLine(render(message, language));
  const heading = (message: Message): string => `## ${say(message)}`;
  const url = redactUrl(block.exchange.url, "no-query").url;
  const host = URL.canParse(url) ? new URL(url).host : "?";
  const atOrigin = block.verdict.responder === "origin";
  const why = note.why.trim() === "" ? null : note.why;
  return [
    `# ${say({ id: "fix_note_heading", params: { host } })}`,
    heading({ id: "fix_note_why" }),
    why === null
      ? say(block.verdict.summary)
      : why
          .split(/\r\n?|\n/)
          .map(markdownLine)
          .join("\n"),
    heading({ id: "fix_note_change" }),
    ...(note.change.trim() === "" ? [] : [fenced(note.change, "text")]),
    ...(written === null ? noException() : changeLines(written, language)),
    ...(scope.length === 0 ? [] : [heading({ id: "fix_note_scope" }), list(scope.map(say))]),
    heading({ id: "fix_note_who" }),
    list([
      markdownLine(note.who.trim() === "" ? render({ id: "fix_note_nobody" }, language) : note.who),
      markdownText(utcTime(new Date(now).toISOString()) ?? ""),
      say({ id: "fix_note_review", params: { date: dateOf(now + note.reviewDays * dayMs) } }),
    ]),
    heading({ id: "fix_note_rollback" }),
    written?.rollback == null ? byHand() : shell(written.rollback),
    heading({ id: "fix_note_verify" }),
    work.checks.length === 0 ? say({ id: "fix_note_unverified" }) : list(work.checks.map(checkLine)),
    heading({ id: "fix_note_evidence" }),
    list(evidenceLines(block, work, url).map(evidenceLine)),
    ...(atOrigin
      ? settings()
      : [heading({ id: "fix_note_expressions" }), ...expressions(work, written, language)]),
    "",
  ].join("\n\n");

  function noException(): string[] {
    return note.change.trim() === "" ? [say({ id: "fix_note_no_change" })] : [];
  }

  function byHand(): string {
    return say({ id: atOrigin ? "fix_note_rollback_origin" : "fix_note_rollback_by_hand" });
  }

  function settings(): string[] {
    return note.before.trim() === ""
      ? []
      : [heading({ id: "fix_note_setting" }), fenced(note.before, "text")];
  }

  function checkLine({ title, outcome, passed, at }: FixWork["checks"][number]): string {
    const mark = passed === null ? "?" : passed ? "✓" : "✗";
    return `${mark} ${say(title)}: ${say(outcome)} (${markdownText(utcTime(at) ?? at)})`;
  }

  function evidenceLine({ label, value, code }: ReturnType<typeof evidenceLines>[number]): string {
    const text = typeof value === "string" ? value : render(value, language);
    return `${say(label)}: ${code ? markdownCode(text) : markdownText(text)}`;
  }
}

function changeLines(written: WrittenException, language: Language): string[] {
  const lines = [markdownLine(render(written.instrument, language))];
  if (written.action !== null)
    lines.push(
      `${markdownLine(render({ id: "fix_note_action" }, language))} ${markdownCode(written.action)}`,
    );
  if (written.call !== null) lines.push(shell(written.call));
  return lines;
}

function expressions(work: FixWork, written: WrittenException | null, language: Language): string[] {
  const label = (id: "fix_note_before" | "fix_note_after"): string => markdownLine(render({ id }, language));
  const { before } = work.note;
  const none = markdownLine(render({ id: "fix_note_before_none" }, language));
  return [
    label("fix_note_before"),
    before.trim() === "" ? none : fenced(before, "text"),
    label("fix_note_after"),
    written?.expression == null
      ? markdownLine(render({ id: "fix_note_no_expression" }, language))
      : fenced(written.expression, "text"),
  ];
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

function shell(text: string): string {
  return fenced(text, "sh");
}

/** A fenced block (CommonMark 0.31 section 4.5) that nothing inside can close. */
function fenced(text: string, language: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

function dateOf(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 10);
}

import type { Block } from "../../blocks/block";
import type { Message } from "../../messages/message";
import { english } from "../../messages/render";
import { triedSentence, type TriedId } from "../../report/tried";
import { letThrough } from "../event/let-through";
import type { FixWork } from "../work";

/** One step of the procedure. */
export interface ChecklistItem {
  readonly id: ChecklistId;
  readonly title: Message;
  readonly done: boolean;
  /** What is there already, or what is missing; null where there is nothing to say. */
  readonly detail: Message | null;
  /** Whether the evidence ticked it, so that no hand has to. */
  readonly byEvidence: boolean;
}

/** The steps' names, in the order of the procedure. */
export type ChecklistId = WebmasterStep | VisitorStep;
type WebmasterStep = "collect" | "determine" | "events" | "log" | "release" | "regress" | "note";
type VisitorStep = "network" | "private-window" | "send";

/** The procedure for one refusal: what the webmaster does, and what the visitor can. */
export interface Checklist {
  readonly webmaster: readonly ChecklistItem[];
  readonly visitor: readonly ChecklistItem[];
}

/** What the evidence says of one step. */
interface Said {
  readonly done: boolean;
  readonly detail: Message | null;
}

/**
 * The procedure with every step ticked that the evidence shows to be done, or that was ticked by hand.
 * Security Events are asked where Cloudflare refused, the origin's log where the origin did, and both
 * where it is open.
 */
export function checklist(block: Block, work: FixWork): Checklist {
  const { responder } = block.verdict;
  const byEdge = responder === "cloudflare" || responder === "undetermined";
  const byOrigin = responder === "origin" || responder === "undetermined";
  const item = (id: ChecklistId, title: Message, said: Said): ChecklistItem => ({
    id,
    title,
    done: said.done || work.ticked.includes(id),
    detail: said.detail,
    byEvidence: said.done,
  });
  return {
    webmaster: [
      item("collect", { id: "fix_step_collect" }, collected(block)),
      item("determine", { id: "fix_step_determine" }, determined(block)),
      ...(byEdge ? [item("events", { id: "fix_step_events" }, eventFound(work))] : []),
      ...(byOrigin ? [item("log", { id: "fix_step_log" }, logRead(work))] : []),
      ...(byEdge || byOrigin
        ? [
            item("release", { id: "fix_step_release" }, released()),
            item("regress", { id: "fix_step_regress" }, regressed(work)),
            item("note", { id: "fix_step_note" }, { done: work.noted, detail: null }),
          ]
        : []),
    ],
    visitor: [
      item("network", { id: "fix_step_network" }, { done: told(block, "other_network"), detail: null }),
      item("private-window", { id: "fix_step_private" }, privateWindow(block, work)),
      item("send", { id: "fix_step_send" }, { done: block.source.kind === "report", detail: null }),
    ],
  };
}

function collected({ exchange, ray, verdict }: Block): Said {
  const needsRay = verdict.responder === "cloudflare" || verdict.viaCloudflare === true;
  if (needsRay && ray.rayId === null) return { done: false, detail: { id: "fix_step_collect_no_ray" } };
  if (!exchange.fieldsComplete) return { done: false, detail: { id: "fix_step_collect_no_fields" } };
  return { done: true, detail: ray.rayId === null ? null : { id: "fix_ray_id", params: { ray: ray.rayId } } };
}

function determined({ verdict }: Block): Said {
  if (verdict.confidence === "undetermined") return { done: false, detail: verdict.wouldDecide };
  return { done: true, detail: verdict.confidence === "likely" ? { id: "fix_step_determine_likely" } : null };
}

function eventFound({ event, events, eventsOpened }: FixWork): Said {
  if (event !== null && !letThrough(event)) return { done: true, detail: null };
  const seen = event === null ? (events ?? []) : [event];
  if (seen.length > 0 && seen.every(letThrough)) {
    return { done: false, detail: { id: "fix_step_events_let_through" } };
  }
  if (events?.length === 0) return { done: false, detail: { id: "fix_step_events_none" } };
  return { done: false, detail: eventsOpened ? { id: "fix_step_events_opened" } : null };
}

function logRead({ logFinding }: FixWork): Said {
  if (logFinding === null) return { done: false, detail: null };
  const { match } = logFinding;
  return { done: true, detail: { id: match === "none" ? "fix_step_log_none" : "fix_step_log_found" } };
}

/** Nothing in the browser shows whether a rule is in force: only the webmaster knows. */
function released(): Said {
  return { done: false, detail: { id: "fix_step_release_by_hand" } };
}

function regressed({ checks }: FixWork): Said {
  const failed = checks.filter(({ passed }) => passed === false).length;
  if (failed > 0)
    return { done: false, detail: { id: "fix_step_regress_failed", params: { count: failed } } };
  const passed = checks.filter((check) => check.passed === true);
  return { done: passed.some(({ id }) => id === "again"), detail: null };
}

function privateWindow(block: Block, { answers }: FixWork): Said {
  const withoutCookies = answers.some(
    ({ variant, status }) => variant === "without-cookies" && status !== null,
  );
  return {
    done: withoutCookies || told(block, "private_window"),
    detail: withoutCookies ? { id: "fix_step_private_compared" } : null,
  };
}

/** Whether a report that was sent says that the visitor tried this. Its sentence is English or not known. */
function told({ source }: Block, tried: TriedId): boolean {
  return source.kind === "report" && source.sent.tried.includes(triedSentence(tried, english));
}

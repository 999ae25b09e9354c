import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Message } from "../../../core/messages/message";
import { render } from "../../../core/messages/render";
import { refusedRequest } from "../../../core/remedy/request/refused-request";
import { notReplayed } from "../../../core/remedy/trace/not-replayed";
import { ruleInTrace, matchedRules } from "../../../core/remedy/trace/rule-in-trace";
import { traceRequest } from "../../../core/remedy/trace/trace-request";
import { writeException } from "../../../core/remedy/exception/write-exception";
import { conditionsInForce } from "../../../core/remedy/verify/conditions-in-force";
import { withResult } from "../../../core/remedy/verify/judge-check";
import { traceResult } from "../../../core/remedy/verify/trace-result";
import { useLanguage, useSay } from "../../language";
import type { FixPartProps } from "../fix-part";

/** Cloudflare's own simulation of the request, for a token that may: does the new rule match? */
export function TracePart({ block, work, onWork, ports, environment }: FixPartProps) {
  const say = useSay();
  const language = useLanguage();
  const token = useSyncExternalStore(ports.cloudflare.token.subscribe, ports.cloudflare.token.getSnapshot);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<readonly Message[]>([]);
  const controller = useRef<AbortController>(undefined);
  useEffect(() => () => controller.current?.abort(), []);

  const request = refusedRequest(block, work.event);
  const accountId = work.zone?.accountId ?? null;
  const kept = work.checks.find(({ id }) => id === "trace");
  if (request === null) return null;
  if (!token.has || accountId === null) return <p className="section-note">{say("fix_trace_needs_token")}</p>;

  async function trace(): Promise<void> {
    if (request === null || accountId === null) return;
    const abort = new AbortController();
    controller.current = abort;
    setBusy(true);
    const { url } = block.exchange.preflightFor ?? block.exchange;
    const found = await traceRequest(
      accountId,
      { method: request.method ?? "GET", url, country: request.clientCountry, userAgent: request.userAgent },
      (call) => ports.cloudflare.send(call, abort.signal),
    );
    setBusy(false);
    if (abort.signal.aborted) return;
    if ("kind" in found) return setSaid([found.sentence]);
    const written = work.draft && writeException(work.draft, request, work.event);
    const expression = written?.expression ?? null;
    const outcome =
      expression === null
        ? null
        : ruleInTrace(found, { id: null, expression, action: written?.action ?? null });
    const on = conditionsInForce(work.draft);
    const result = traceResult(outcome, written?.action ?? null, new Date(environment.now()).toISOString());
    const cannot = notReplayed(on, request.clientCountry);
    const acted = matchedRules(found).map(({ description, id }): Message => ({
      id: "fix_trace_acted",
      params: { rule: description ?? id ?? "?" },
    }));
    const ended: Message[] =
      found.status === null ? [] : [{ id: "fix_trace_status", params: { status: String(found.status) } }];
    setSaid([...ended, ...(cannot ? [cannot] : []), ...acted]);
    onWork((before) => ({ checks: withResult(before.checks, result) }));
  }

  return (
    <div className="fix-trace">
      <div className="fix-row">
        <button type="button" className="button" disabled={busy} onClick={() => void trace()}>
          {say("fix_trace_run")}
        </button>
        {busy && (
          <button type="button" className="button" onClick={() => controller.current?.abort()}>
            {say("fix_cancel")}
          </button>
        )}
        <span className="section-note">{say("fix_trace_about")}</span>
      </div>
      {kept !== undefined && <p role="status">{render(kept.outcome, language)}</p>}
      <ul role="status" className="plain-list">
        {said.map((message, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- the list is replaced as a whole
          <li key={at}>{render(message, language)}</li>
        ))}
      </ul>
    </div>
  );
}

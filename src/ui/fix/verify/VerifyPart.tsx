import { refusedRequest } from "../../../core/remedy/request/refused-request";
import { canObserve } from "../../../core/remedy/exception/instruments";
import { conditionsInForce } from "../../../core/remedy/verify/conditions-in-force";
import { checksOf } from "../../../core/remedy/verify/checks";
import { useSay } from "../../language";
import { FixStep } from "../FixStep";
import type { FixPartProps } from "../fix-part";
import { CheckRow } from "./CheckRow";
import { readUrl } from "./read-url";
import { StillRefusedUrl } from "./StillRefusedUrl";
import { TracePart } from "./TracePart";
import { useChecks } from "./use-checks";
import "./verify.css";

/** Regression checks: run from the inspected page where it may, else as lines for a terminal. */
export function VerifyPart(props: FixPartProps) {
  const { block, work, onWork } = props;
  const say = useSay();
  const run = useChecks(props);
  const request = refusedRequest(block, work.event);
  if (request === null) return null;
  const checks = checksOf(block, request, {
    conditions: conditionsInForce(work.draft),
    observing: work.draft !== null && canObserve(work.draft.blocker) && work.draft.action !== "skip",
    stillRefused: readUrl(work.stillRefused),
  });
  const runnable = checks.filter((check) => check.request !== null);
  const fromPage = block.source.kind === "live" || block.source.kind === "document";
  return (
    <FixStep id="verify" title={say("fix_verify_title")} lead={say("fix_verify_lead")}>
      {fromPage ? (
        <div className="fix-row">
          {run.busy === null ? (
            <button type="button" className="button" onClick={() => void run.start(runnable)}>
              {say("fix_verify_run", { count: runnable.length })}
            </button>
          ) : (
            <button type="button" className="button" onClick={run.cancel}>
              {say("fix_cancel")}
            </button>
          )}
          <span role="status" className="section-note">
            {run.busy !== null && say("fix_verify_busy")}
            {run.busy === null && run.problem !== null && say(run.problem)}
          </span>
        </div>
      ) : (
        <p className="section-note">{say("fix_verify_not_live")}</p>
      )}
      <ol className="checks">
        {checks.map((check) => (
          <CheckRow
            key={check.id}
            check={check}
            result={work.checks.find(({ id }) => id === check.id) ?? null}
            busy={run.busy === check.id}
            onByHand={(passed) => run.keepByHand(check, passed)}
          >
            {check.id === "still-refused" && (
              <StillRefusedUrl text={work.stillRefused} onText={(stillRefused) => onWork({ stillRefused })} />
            )}
          </CheckRow>
        ))}
      </ol>
      {block.verdict.responder !== "origin" && <TracePart {...props} />}
    </FixStep>
  );
}

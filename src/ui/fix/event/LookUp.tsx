import { useState, useSyncExternalStore } from "react";
import { neverHeld } from "../../../core/remedy/event/never-held";
import { refusalTime } from "../../../core/remedy/event/refusal-time";
import { refusedRequest } from "../../../core/remedy/request/refused-request";
import { useSay } from "../../language";
import { FixStep } from "../FixStep";
import type { FixPartProps } from "../fix-part";
import { LookUpOutcome } from "./LookUpOutcome";
import { TokenForm } from "./TokenForm";
import { useLookUp } from "./use-look-up";
import "./event.css";

/** The event, looked up with a token. Nothing where Security Events never hold the refusal. */
export function LookUp(props: FixPartProps) {
  // What is under way and what failed are one refusal's own.
  return neverHeld(props.block) === null ? <LookUpOf key={props.block.id} {...props} /> : null;
}

const steps = {
  zone: "fix_lookup_step_zone",
  settings: "fix_lookup_step_settings",
  events: "fix_lookup_step_events",
  near: "fix_lookup_step_near",
} as const;

function LookUpOf(props: FixPartProps) {
  const { block, work, ports } = props;
  const { cloudflare } = ports;
  const say = useSay();
  const token = useSyncExternalStore(cloudflare.token.subscribe, cloudflare.token.getSnapshot);
  const request = refusedRequest(block, null);
  const [typedHost, setTypedHost] = useState("");
  const knownHost = request?.host ?? "";
  const host = knownHost === "" ? typedHost.trim().toLowerCase() : knownHost;
  const target = {
    host,
    path: request?.path ?? null,
    rayId: block.ray.rayId,
    time: refusalTime(block.exchange),
  };
  const state = useLookUp(target, props);
  const { step, begin, cancel } = state;

  return (
    <FixStep id="lookup" title={say("fix_lookup_title")} lead={say("fix_lookup_lead")}>
      {knownHost === "" && (
        <label className="token-field">
          <span>{say("fix_lookup_host")}</span>
          <input type="text" value={typedHost} onChange={(event) => setTypedHost(event.target.value)} />
        </label>
      )}
      {!token.has && (
        <TokenForm
          ports={ports}
          onAsk={() => cloudflare.askPermission()}
          onKept={(allowed) => void begin(allowed)}
        />
      )}
      {token.has && (
        <>
          <div className="fix-row">
            <button
              type="button"
              className={work.events === null ? "button primary" : "button"}
              disabled={step !== null || host === ""}
              // First thing in the click, else the browser does not ask.
              onClick={() => void cloudflare.askPermission().then(begin)}
            >
              {say(work.events === null ? "fix_lookup_button" : "fix_lookup_again")}
            </button>
            {step !== null && (
              <button type="button" className="button" onClick={cancel}>
                {say("fix_cancel")}
              </button>
            )}
            <span className="token-kept">
              {say(token.remembered ? "fix_token_remembered" : "fix_token_kept")}{" "}
              <button type="button" className="button" onClick={() => void cloudflare.forgetToken()}>
                {say("fix_token_forget")}
              </button>
            </span>
          </div>
        </>
      )}
      <p role="status" className="event-status">
        {step !== null && say(steps[step])}
      </p>
      <LookUpOutcome {...props} state={state} />
    </FixStep>
  );
}

import { useState } from "react";
import { render } from "../../../core/messages/render";
import { neverHeld } from "../../../core/remedy/event/never-held";
import { securityEventsUrl } from "../../../core/remedy/event/dashboard-links";
import { refusalTime } from "../../../core/remedy/event/refusal-time";
import { refusedRequest } from "../../../core/remedy/request/refused-request";
import { useClipboard } from "../../clipboard";
import { useLanguage, useSay } from "../../language";
import { FixStep } from "../FixStep";
import type { FixPartProps } from "../fix-part";
import { NarrowingList } from "./NarrowingList";
import { TimeFacts } from "./TimeFacts";
import "./event.css";

/**
 * Security Events, opened at the right place with the Ray ID on the clipboard; the filters that narrow it,
 * the time range, and how long it can still be found. Where they never hold the refusal, that.
 */
export function FindEvent(props: FixPartProps) {
  const { block, work, onWork, ports, environment } = props;
  const say = useSay();
  const language = useLanguage();
  const clipboard = useClipboard();
  const [notCopied, setNotCopied] = useState(false);
  const never = neverHeld(block);
  if (never !== null) {
    return (
      <FixStep id="events" title={say("fix_events_title")}>
        <p className="fix-never">{render(never, language)}</p>
      </FixStep>
    );
  }
  const { rayId } = block.ray;
  const host = refusedRequest(block, work.event)?.host || null;

  async function open(): Promise<void> {
    const now = environment.now();
    const url = securityEventsUrl(block, host, refusalTime(block.exchange), work.zone, now);
    // Before the new tab takes the focus, without which nothing can be copied.
    if (rayId !== null) setNotCopied(!(await clipboard.writeText(rayId)));
    ports.links.open(url);
    onWork({ eventsOpened: true });
  }

  return (
    <FixStep
      id="events"
      title={say("fix_events_title")}
      lead={say(block.verdict.responder === "undetermined" ? "fix_events_perhaps" : "fix_events_lead")}
    >
      <div className="fix-row">
        <button type="button" className="button primary" onClick={() => void open()}>
          {say(rayId === null ? "fix_events_open" : "fix_events_open_and_copy")}
        </button>
        {rayId !== null && <code className="event-ray">{rayId}</code>}
      </div>
      <p role="status" className="event-status">
        {notCopied && rayId !== null && say("fix_events_not_copied", { ray: rayId })}
      </p>
      <p className="section-note">
        {say(rayId === null ? "fix_events_no_ray" : "fix_events_no_parameter")}{" "}
        {say(work.zone?.accountId == null ? "fix_events_sign_in" : "fix_events_filtered")}
      </p>
      <NarrowingList block={block} event={work.event} />
      <TimeFacts block={block} zone={work.zone} environment={environment} />
    </FixStep>
  );
}

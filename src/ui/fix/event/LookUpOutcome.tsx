import { render } from "../../../core/messages/render";
import { letThrough } from "../../../core/remedy/event/let-through";
import { isOwnEvent } from "../../../core/remedy/event/own-event";
import type { SecurityEvent } from "../../../core/remedy/event/security-event";
import { useLanguage, useSay } from "../../language";
import type { FixPartProps } from "../fix-part";
import { EventFacts } from "./EventFacts";
import { EventList } from "./EventList";
import type { LookUpState } from "./use-look-up";

/** What a look-up gave: the event, several to choose from, why there is none, or what went wrong. */
export function LookUpOutcome(props: FixPartProps & { readonly state: LookUpState }) {
  const { block, work, onWork, environment, state } = props;
  const say = useSay();
  const language = useLanguage();
  const { problem, step } = state;
  const choose = (event: SecurityEvent): void => onWork({ event });
  const found = work.events ?? [];
  const near = work.noEvent?.near ?? [];
  const seen = work.event === null ? found : [work.event];
  const passed = seen.length > 0 && seen.every(letThrough);
  const other = work.event !== null && !isOwnEvent(block, work.event) && found.length === 0;
  return (
    <div className="look-up-outcome">
      <div role="status">
        {problem !== null && <p className="event-problem">{render(problem, language)}</p>}
        {problem === null && step === null && found.length > 0 && (
          <p>{say("fix_lookup_found", { count: found.length, zone: work.zone?.name ?? "?" })}</p>
        )}
        {problem === null && step === null && work.events?.length === 0 && (
          <>
            <p>{say("fix_lookup_none", { zone: work.zone?.name ?? "?" })}</p>
            {work.noEvent !== null && (
              <ul className="plain-list">
                {work.noEvent.why.map((why) => (
                  <li key={why.id}>{render(why, language)}</li>
                ))}
              </ul>
            )}
          </>
        )}
        {problem === null && step === null && passed && (
          <p className="section-note">{say("fix_lookup_let_through")}</p>
        )}
      </div>
      {found.length === 1 && found[0] && <EventFacts event={found[0]} environment={environment} />}
      {found.length > 1 && (
        <EventList
          title={say("fix_lookup_choose")}
          events={found}
          chosen={work.event}
          environment={environment}
          onChoose={choose}
        />
      )}
      {near.length > 0 && (
        <EventList
          title={say("fix_lookup_near", { count: near.length })}
          events={near}
          chosen={work.event}
          environment={environment}
          onChoose={choose}
        />
      )}
      {other && <p className="section-note">{say("fix_lookup_other_request")}</p>}
      {other && near.length === 0 && work.event && (
        <EventFacts event={work.event} environment={environment} />
      )}
    </div>
  );
}

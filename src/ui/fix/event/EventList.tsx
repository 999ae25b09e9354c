import { useId } from "react";
import { render } from "../../../core/messages/render";
import { actionWords, sourceWords } from "../../../core/remedy/event/event-words";
import type { SecurityEvent } from "../../../core/remedy/event/security-event";
import { useLanguage } from "../../language";
import type { EnvironmentPort } from "../../ports";
import { wallTime } from "../../times";
import { EventFacts } from "./EventFacts";

interface EventListProps {
  /** What choosing one is for. */
  readonly title: string;
  readonly events: readonly SecurityEvent[];
  readonly chosen: SecurityEvent | null;
  readonly environment: EnvironmentPort;
  readonly onChoose: (event: SecurityEvent) => void;
}

/** Events to choose one of, and what Cloudflare says of the one that is chosen. A single one needs no choosing. */
export function EventList({ title, events, chosen, environment, onChoose }: EventListProps) {
  const language = useLanguage();
  const name = useId();
  const isChosen = (event: SecurityEvent): boolean => chosen !== null && same(event, chosen);
  return (
    <fieldset className="event-list">
      <legend>{title}</legend>
      {events.map((event, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- events have no id, and the list is replaced whole
        <div key={at} className="event-item">
          <label className="check">
            <input type="radio" name={name} checked={isChosen(event)} onChange={() => onChoose(event)} />
            <span>
              {wallTime(Date.parse(event.datetime), 0).slice(11)}{" "}
              {render(actionWords(event.action), language)}, {render(sourceWords(event.source), language)}
              {event.description !== null && `: ${event.description}`}
            </span>
          </label>
          {isChosen(event) && <EventFacts event={event} environment={environment} />}
        </div>
      ))}
    </fieldset>
  );
}

/** Whether two are the same event: they have no id of their own. */
function same(a: SecurityEvent, b: SecurityEvent): boolean {
  return (
    a === b ||
    (a.datetime === b.datetime &&
      a.rayId === b.rayId &&
      a.ruleId === b.ruleId &&
      a.action === b.action &&
      a.source === b.source)
  );
}

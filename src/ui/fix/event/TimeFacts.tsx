import type { Block } from "../../../core/blocks/block";
import { refusalTime } from "../../../core/remedy/event/refusal-time";
import { retentionLeft, type RetentionLeft } from "../../../core/remedy/event/retention-left";
import { rangeAround } from "../../../core/remedy/event/time-range";
import type { Zone } from "../../../core/remedy/event/zone";
import { useLanguage, useSay } from "../../language";
import type { EnvironmentPort } from "../../ports";
import { durationText, offsetText, wallTime } from "../../times";

interface TimeFactsProps {
  readonly block: Block;
  /** Its plan, where the look-up told it, is the one that counts. */
  readonly zone: Zone | null;
  readonly environment: EnvironmentPort;
}

/** The time range around a refusal, in UTC and local time, and how long each plan still has its event. */
export function TimeFacts({ block, zone, environment }: TimeFactsProps) {
  const say = useSay();
  const language = useLanguage();
  const time = refusalTime(block.exchange);
  if (time === null) return <p className="section-note">{say("fix_events_no_time")}</p>;
  const { from, to } = rangeAround(time);
  const offset = environment.offsetMinutes(time.at);
  const span = (minutes: number): string => `${wallTime(from, minutes)} – ${wallTime(to, minutes)}`;
  const left = retentionLeft(time.at, environment.now()).filter(
    ({ plans }) => zone?.plan == null || plans.includes(zone.plan),
  );
  const sentence = ({ plans, goneAt, leftMs }: RetentionLeft): string => {
    const names = zone?.plan ?? new Intl.ListFormat(language.tag, { type: "conjunction" }).format(plans);
    const until = `${wallTime(goneAt, 0)} ${say("ui_fact_utc")}`;
    const params = { plans: names, until, left: durationText(leftMs, language.tag) };
    return leftMs === 0 ? say("fix_events_gone", params) : say("fix_events_left", params);
  };
  return (
    <dl className="facts event-times">
      <div className="fact">
        <dt>{say(time.byServer ? "fix_events_range" : "fix_events_range_client")}</dt>
        <dd className="event-lines mono">
          <span>
            {span(0)} {say("ui_fact_utc")}
          </span>
          {offset !== 0 && (
            <span>
              {span(offset)} {offsetText(offset)}
            </span>
          )}
        </dd>
      </div>
      <div className="fact">
        <dt>{say("fix_events_kept")}</dt>
        <dd className="event-lines">
          {left.map((one) => (
            <span key={one.plans[0]} data-gone={one.leftMs === 0}>
              {sentence(one)}
            </span>
          ))}
        </dd>
      </div>
    </dl>
  );
}

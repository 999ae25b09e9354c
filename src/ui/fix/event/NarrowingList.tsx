import type { Block } from "../../../core/blocks/block";
import { narrowing } from "../../../core/remedy/event/narrowing";
import type { SecurityEvent } from "../../../core/remedy/event/security-event";
import { useSay } from "../../language";
import { CopyButton } from "../../parts/CopyButton";

/** The filters of Security Events in the order in which they narrow best, each with its value to copy. */
export function NarrowingList({ block, event }: { block: Block; event: SecurityEvent | null }) {
  const say = useSay();
  return (
    <>
      <h4 className="event-heading">{say("fix_events_narrow")}</h4>
      <ol className="event-narrowing">
        {narrowing(block, event).map(({ filter, value }) => (
          <li key={filter}>
            <span className="event-filter">{say(filter)}</span>
            {value === null ? (
              <span className="event-unknown">{say("fix_events_unknown")}</span>
            ) : (
              <>
                <span className="event-value mono">{value}</span>
                <CopyButton what={say(filter)} value={value} />
              </>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

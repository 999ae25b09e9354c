import { render } from "../../../core/messages/render";
import { bundledRanges, changedRanges, type Ranges } from "../../../core/remedy/allowlist/ranges";
import { useLanguage, useSay } from "../../language";
import type { FixPartProps } from "../fix-part";
import { useRefresh } from "./use-refresh";

/** How old the ranges are, a button that asks Cloudflare for the current ones, and what changed. */
export function RefreshRanges(props: FixPartProps) {
  const { work, ports } = props;
  const say = useSay();
  const language = useLanguage();
  const { asking, problem, begin, cancel } = useRefresh(props);
  const { ranges } = work;
  return (
    <div className="allowlist-refresh">
      <div className="fix-row">
        <button
          type="button"
          className="button"
          disabled={asking}
          // The question has to be asked inside the click.
          onClick={() => void begin(ports.cloudflare.askPermission())}
        >
          {say("fix_ranges_refresh")}
        </button>
        {asking && (
          <button type="button" className="button" onClick={cancel}>
            {say("fix_ranges_cancel")}
          </button>
        )}
      </div>
      <p className="section-note" role="status">
        {asking && say("fix_ranges_asking")}
        {!asking && problem !== null && `${render(problem, language)} `}
        {!asking && <Age ranges={ranges} />}
      </p>
    </div>
  );
}

function Age({ ranges }: { readonly ranges: Ranges | null }) {
  const say = useSay();
  if (ranges === null) return say("fix_ranges_as_of", { date: bundledRanges.asOf });
  const { added, removed } = changedRanges(bundledRanges, ranges);
  const date = ranges.asOf;
  if (added.length + removed.length === 0) return say("fix_ranges_same", { date });
  const list = (of: readonly string[]) => (of.length === 0 ? say("fix_ranges_none") : of.join(", "));
  return say("fix_ranges_changed", { date, added: list(added), removed: list(removed) });
}

import { useMemo } from "react";
import type { Block } from "../../core/blocks/block";
import { useLanguage, useSay } from "../language";
import type { LogState } from "../ports";
import { Icon } from "../parts/Icon";
import { countByAnswerer, pagesOwn, summaryText } from "./count";

interface SummaryBarProps {
  readonly state: LogState;
  readonly shown: number;
  readonly page: Block | null;
  readonly onReport: (block: Block) => void;
}

/** The count of the page's refusals by who answered, what was left out, and the report of the page itself. */
export function SummaryBar({ state, shown, page, onReport }: SummaryBarProps) {
  const say = useSay();
  const language = useLanguage();
  const { blocks } = state;
  const counts = useMemo(() => countByAnswerer(pagesOwn(blocks)), [blocks]);
  const total = blocks.length;
  return (
    <div className="summary">
      <p className="summary-text" role="status">
        <span className="summary-counts">{summaryText(counts, language)}</span>
        {shown < total && <span className="summary-note">{say("ui_summary_shown", { shown, total })}</span>}
        {state.droppedBlocks > 0 && (
          <span className="summary-note">{say("ui_summary_dropped", { count: state.droppedBlocks })}</span>
        )}
        {state.cutBodies > 0 && (
          <span className="summary-note">{say("ui_summary_cut", { count: state.cutBodies })}</span>
        )}
      </p>
      {page && (
        <button
          type="button"
          className="button primary"
          title={`${page.exchange.url}\n${say("ui_make_report_hint")}`}
          onClick={() => onReport(page)}
        >
          <Icon name="report" />
          {say("ui_make_page_report")}
        </button>
      )}
    </div>
  );
}

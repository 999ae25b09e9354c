import { useSay } from "../language";
import { ProductMark } from "../parts/ProductMark";
import type { LogPort, LogState } from "../ports";

interface EmptyStateProps {
  readonly log: LogPort;
  readonly state: LogState;
  /** Where the log is a file's, the way back to the live one. */
  readonly onCloseFile: (() => void) | null;
  readonly onClearFilter: () => void;
}

/** What stands in place of an empty list: why it is empty and the one thing to do about it. */
export function EmptyState({ log, state, onCloseFile, onClearFilter }: EmptyStateProps) {
  const say = useSay();
  if (state.blocks.length > 0) {
    return (
      <Teaching
        title={say("ui_filtered_title")}
        text={say("ui_filtered_text", { count: state.blocks.length })}
        action={say("ui_filter_clear")}
        onAction={onClearFilter}
      />
    );
  }
  if (onCloseFile) {
    return (
      <Teaching
        title={say("ui_file_none_title")}
        text={say("ui_file_none_text")}
        action={say("ui_file_back")}
        onAction={onCloseFile}
      />
    );
  }
  if (state.paused) {
    return (
      <Teaching
        title={say("ui_paused_title")}
        text={say("ui_paused_text")}
        action={say("ui_resume")}
        onAction={() => log.setPaused(false)}
      />
    );
  }
  return (
    <Teaching
      title={say("ui_watching_title")}
      text={say("ui_watching_text")}
      more={say("ui_file_hint")}
      action={say("ui_reload")}
      onAction={log.reload}
    />
  );
}

interface TeachingProps {
  readonly title: string;
  readonly text: string;
  readonly more?: string;
  readonly action: string;
  readonly onAction: () => void;
}

function Teaching({ title, text, more, action, onAction }: TeachingProps) {
  return (
    <div className="empty">
      <ProductMark />
      <h2>{title}</h2>
      <p>{text}</p>
      <button type="button" className="button" onClick={onAction}>
        {action}
      </button>
      {more && <p className="empty-more">{more}</p>}
    </div>
  );
}

import type { LogPort, LogState } from "../ports";
import { OpenFileButton } from "../file/OpenFileButton";
import { useSay } from "../language";
import { Icon } from "../parts/Icon";
import type { Filter } from "./filter";
import { LanguagePlace } from "./LanguagePlace";

interface ToolbarProps {
  /** Null where the log is a file's: there is nothing to pause, to clear or to preserve. */
  readonly log: LogPort | null;
  readonly state: LogState;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly onOpenFile: (files: readonly File[]) => void;
}

/** Pause, clear, the text filter, Preserve log and import, in the places where the Network panel has them. */
export function Toolbar({ log, state, filter, onFilter, onOpenFile }: ToolbarProps) {
  const say = useSay();
  const pauseName = say(state.paused ? "ui_resume" : "ui_pause");
  return (
    <div className="toolbar" role="toolbar" aria-label={say("ui_toolbar_name")}>
      {log && (
        <>
          <button
            type="button"
            className="icon-button"
            data-state={state.paused ? "paused" : "recording"}
            onClick={() => log.setPaused(!state.paused)}
            aria-label={pauseName}
            title={pauseName}
          >
            <Icon name={state.paused ? "paused" : "record"} />
          </button>
          <button
            type="button"
            className="icon-button"
            onClick={log.clear}
            aria-label={say("ui_clear")}
            title={say("ui_clear")}
          >
            <Icon name="clear" />
          </button>
          <span className="toolbar-divider" />
        </>
      )}
      <label className="filter-box" title={say("ui_filter_hint")}>
        <Icon name="search" />
        <input
          type="search"
          value={filter.text}
          placeholder={say("ui_filter")}
          aria-label={say("ui_filter")}
          spellCheck={false}
          onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
        />
      </label>
      {log && (
        <label className="check" title={say("ui_preserve_log_hint")}>
          <input
            type="checkbox"
            checked={state.preserveLog}
            onChange={(event) => log.setPreserveLog(event.currentTarget.checked)}
          />
          {say("ui_preserve_log")}
        </label>
      )}
      <span className="toolbar-divider" />
      <OpenFileButton onOpen={onOpenFile} />
      <LanguagePlace />
    </div>
  );
}

import { useRef, useState, type ChangeEvent, type DragEvent } from "react";
import { useFileDrop } from "../../file/use-file-drop";
import { useSay } from "../../language";
import type { NamedLog } from "./use-log-search";

interface LogSourceProps {
  readonly onLogs: (logs: readonly NamedLog[]) => void;
}

/** Where a log comes from: dropped, chosen or pasted. */
export function LogSource({ onLogs }: LogSourceProps) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState("");
  const takeFiles = (files: readonly File[]): void =>
    onLogs(files.map((file) => ({ name: file.name, log: file })));
  const { over, handlers } = useFileDrop(takeFiles);

  function onChosen({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    takeFiles([...(currentTarget.files ?? [])]);
    // Else the same log, grown meanwhile, would be no change.
    currentTarget.value = "";
  }

  // The panel around takes files too, as captures.
  const ours = (handle: (event: DragEvent) => void) => (event: DragEvent) => {
    event.stopPropagation();
    handle(event);
  };

  return (
    <>
      <div
        className="log-drop"
        data-over={over || undefined}
        onDragOver={ours(handlers.onDragOver)}
        onDragLeave={ours(handlers.onDragLeave)}
        onDrop={ours(handlers.onDrop)}
      >
        <span>{say("fix_log_drop")}</span>
        <input ref={input} type="file" multiple hidden onChange={onChosen} />
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {say("fix_log_choose")}
        </button>
      </div>
      <details className="fold log-paste">
        <summary>{say("fix_log_paste_title")}</summary>
        <label>
          <span className="section-note">{say("fix_log_paste_label")}</span>
          <textarea
            rows={5}
            spellCheck={false}
            value={pasted}
            onChange={(event) => setPasted(event.target.value)}
          />
        </label>
        <button
          type="button"
          className="button"
          disabled={pasted.trim() === ""}
          onClick={() => onLogs([{ name: { id: "fix_log_pasted" }, log: new Blob([pasted]) }])}
        >
          {say("fix_log_paste_button")}
        </button>
      </details>
    </>
  );
}

import { useEffect, useMemo, useRef, useState, type CSSProperties } from "react";
import { flushSync } from "react-dom";
import { render } from "../../core/messages/render";
import type { FileLog } from "../../core/blocks/file-log";
import type { Block } from "../../core/blocks/block";
import type { DetailsDoor } from "../details/use-details";
import { FileBar } from "../file/FileBar";
import { FileNoticeBar } from "../file/FileNoticeBar";
import type { FileLogs } from "../file/use-file-log";
import type { FixDoor } from "../fix/use-fix-door";
import { useLanguage, useSay } from "../language";
import type { LogState, PanelPorts } from "../ports";
import { BlockList } from "./BlockList";
import { EmptyState } from "./EmptyState";
import type { KeyAction } from "./list-keys";
import { NoticeBar } from "../parts/NoticeBar";
import { pageBlock } from "./page-block";
import { Splitter } from "./Splitter";
import { SummaryBar } from "./SummaryBar";
import { Toolbar } from "./Toolbar";
import { useList } from "./use-list";
import { VerdictFilter } from "./VerdictFilter";
import "./panel.css";
import "./list.css";

export interface LogViewProps {
  readonly ports: PanelPorts;
  readonly state: LogState;
  /** The file whose log this is; null for the live log. */
  readonly file: FileLog | null;
  readonly files: FileLogs;
  readonly fix: FixDoor;
  /** Null until they are loaded. */
  readonly details: DetailsDoor | null;
  readonly onReport: (block: Block) => void;
  readonly hidden: boolean;
}

/** A log, the live one or a file's: controls, list, and the details of the selected refusal. */
export function LogView({ ports, state, file, files, fix, details, onReport, hidden }: LogViewProps) {
  const { log, environment } = ports;
  const say = useSay();
  const language = useLanguage();
  const [share, setShare] = useState(50);
  // A report has one refusal, which is what it was opened for.
  const list = useList(state.blocks, file?.report ? (file.blocks[0] ?? null) : null);
  // A file may hold many pages, none of them the one in front.
  const page = useMemo(
    () => (file ? null : pageBlock(state.blocks, state.page)),
    [file, state.blocks, state.page],
  );
  const listRef = useRef<HTMLDivElement>(null);
  const detailsRef = useRef<HTMLElement>(null);
  const openedId = list.opened?.id ?? null;

  // Where the details cover the list, a click on a row must not leave the focus nowhere.
  useEffect(() => {
    if (details !== null && openedId !== null && listRef.current?.checkVisibility?.() === false)
      detailsRef.current?.focus();
  }, [openedId, details]);

  function onKey(action: KeyAction) {
    // What gets the focus is shown only once this is drawn.
    flushSync(() => list.act(action));
    if (action.do === "open") detailsRef.current?.focus();
  }

  function close() {
    flushSync(list.close);
    listRef.current?.focus();
  }

  return (
    <div className="log" hidden={hidden}>
      <Toolbar
        log={file ? null : log}
        state={state}
        filter={list.filter}
        onFilter={list.setFilter}
        onOpenFile={files.open}
      />
      {files.notice && <FileNoticeBar notice={files.notice} onDismiss={files.dismiss} />}
      {file && <FileBar log={file} onClose={files.close} />}
      {state.captureNotice && (
        <NoticeBar
          text={render(state.captureNotice, language)}
          action={say("ui_reload")}
          onAction={log.reload}
        />
      )}
      {state.paused && state.blocks.length > 0 && (
        <NoticeBar
          text={say("ui_paused_bar")}
          action={say("ui_resume")}
          onAction={() => log.setPaused(false)}
        />
      )}
      {state.blocks.length > 0 && (
        <>
          <SummaryBar state={state} shown={list.shown} page={page} onReport={onReport} />
          <VerdictFilter
            counts={list.counts}
            chosen={list.filter.answerer}
            onChoose={(answerer) => list.setFilter({ ...list.filter, answerer })}
          />
        </>
      )}
      <div
        className="panes"
        data-open={openedId !== null}
        style={{ "--list-share": `${share}%` } as CSSProperties}
      >
        <div className="pane-list">
          {list.rows.length === 0 ? (
            <EmptyState
              log={log}
              state={state}
              onCloseFile={file && files.close}
              onClearFilter={list.clearFilter}
            />
          ) : (
            <BlockList
              listRef={listRef}
              rows={list.rows}
              selectedKey={list.selectedKey}
              environment={environment}
              onOpen={list.openRow}
              onToggle={list.toggle}
              onKey={onKey}
            />
          )}
        </div>
        {list.opened && (
          <>
            <Splitter share={share} onShare={setShare} />
            {details && (
              <details.View
                key={list.opened.id}
                ref={detailsRef}
                block={list.opened}
                environment={environment}
                files={ports.files}
                fix={fix}
                onReport={onReport}
                onReload={log.reload}
                onClose={close}
              />
            )}
          </>
        )}
      </div>
    </div>
  );
}

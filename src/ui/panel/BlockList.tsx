import {
  useEffect,
  useEffectEvent,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from "react";
import { useSay } from "../language";
import type { MessageId } from "../../core/messages/catalogue";
import type { EnvironmentPort } from "../ports";
import { BlockRow } from "./BlockRow";
import { keyAction, type KeyAction } from "./list-keys";
import { firstVisible, rowHeight, rowWindow } from "./row-window";
import type { Row } from "./rows";

const columns: readonly (readonly [string, MessageId])[] = [
  ["time", "ui_column_time"],
  ["verdict", "ui_column_verdict"],
  ["method", "ui_column_method"],
  ["url", "ui_column_url"],
  ["type", "ui_column_type"],
  ["ray", "ui_column_ray"],
];

interface BlockListProps {
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly rows: readonly Row[];
  readonly selectedKey: string | null;
  readonly environment: EnvironmentPort;
  readonly onOpen: (row: Row) => void;
  readonly onToggle: (row: Row) => void;
  readonly onKey: (action: KeyAction) => void;
}

/** The list of refusals: one stop in the tab order, moved through with arrow keys. */
export function BlockList(props: BlockListProps) {
  const { listRef, rows, selectedKey, environment, onOpen, onToggle, onKey } = props;
  const say = useSay();
  const [first, setFirst] = useState(0);
  const { from, to } = rowWindow(rows.length, first);
  const whole = to - from === rows.length;
  const selectedAt = rows.findIndex((row) => row.key === selectedKey);
  const selected = rows[selectedAt];
  const activeId = selected ? rowId(selected) : undefined;

  const show = useEffectEvent((id: string) => {
    const element = document.getElementById(id);
    if (element) element.scrollIntoView({ block: "nearest" });
    else if (listRef.current) listRef.current.scrollTop = selectedAt * rowHeight;
  });
  useEffect(() => {
    if (activeId !== undefined) show(activeId);
  }, [activeId]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const action = keyAction(event.key, rows, selectedKey);
    if (action === null) return;
    event.preventDefault();
    // DevTools has uses of its own for some keys: Escape opens its drawer.
    event.stopPropagation();
    onKey(action);
  }

  function onClick({ target }: MouseEvent) {
    if (!(target instanceof Element)) return;
    const id = target.closest(".row")?.id;
    const row = rows.find((each) => rowId(each) === id);
    if (row === undefined) return;
    if (target.closest(".twisty")) onToggle(row);
    else onOpen(row);
  }

  return (
    <div
      ref={listRef}
      className="list"
      role="treegrid"
      tabIndex={0}
      aria-label={say("ui_list_name")}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={activeId}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onScroll={({ currentTarget }) => setFirst(firstVisible(currentTarget.scrollTop))}
    >
      <div className="row list-head" role="row">
        {columns.map(([name, word]) => (
          <span key={name} className={`cell cell-${name}`} role="columnheader">
            {say(word)}
          </span>
        ))}
      </div>
      <div style={{ height: from * rowHeight }} />
      {rows.slice(from, to).map((row, index) => (
        <BlockRow
          key={row.key}
          id={rowId(row)}
          row={row}
          position={whole ? undefined : from + index + 2}
          selected={row.key === selectedKey}
          offsetMinutes={environment.offsetMinutes(Date.parse(row.block.exchange.startedDateTime))}
        />
      ))}
      <div style={{ height: (rows.length - to) * rowHeight }} />
    </div>
  );
}

function rowId(row: Row): string {
  return `row-${row.kind}-${row.block.id}`;
}

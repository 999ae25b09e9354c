import { useCallback, useDeferredValue, useMemo, useState } from "react";
import type { Block } from "../../core/blocks/block";
import { countByAnswerer } from "./count";
import { filterBlocks, noFilter } from "./filter";
import type { KeyAction } from "./list-keys";
import { likeness, rowsOf, type Row } from "./rows";

/** The row that was chosen, and the refusal that it showed then. */
interface Selection {
  readonly key: string;
  readonly id: string;
}

/**
 * The state of the list: filter, unfolded groups, the selected row and whether its details are open.
 * `openAtFirst` is a refusal whose details are open from the beginning.
 */
export function useList(blocks: readonly Block[], openAtFirst: Block | null = null) {
  const [filter, setFilter] = useState(noFilter);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const [selection, setSelection] = useState<Selection | null>(
    openAtFirst && { key: likeness(openAtFirst), id: openAtFirst.id },
  );
  const [open, setOpen] = useState(openAtFirst !== null);

  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => filterBlocks(blocks, wanted), [blocks, wanted]);
  const rows = useMemo(() => rowsOf(shown, expanded), [shown, expanded]);
  const counts = useMemo(() => countByAnswerer(blocks), [blocks]);
  // By its id: a refusal is replaced when its body comes late, or is cut to save memory.
  const selected = useMemo(() => blocks.find(({ id }) => id === selection?.id) ?? null, [blocks, selection]);
  const selectedKey = useMemo(() => selected && keyIn(rows, selection), [rows, selected, selection]);

  const openRow = useCallback((row: Row) => {
    setSelection({ key: row.key, id: row.block.id });
    setOpen(true);
  }, []);

  const toggle = useCallback((row: Row) => {
    const group = likeness(row.block);
    setExpanded((before) => {
      const after = new Set(before);
      if (!after.delete(group)) after.add(group);
      return after;
    });
  }, []);

  /** Does what a key asks for, but for moving the focus. */
  const act = useCallback(
    (action: KeyAction) => {
      if (action.do === "select") setSelection({ key: action.row.key, id: action.row.block.id });
      else if (action.do === "toggle") toggle(action.row);
      else setOpen(action.do === "open");
    },
    [toggle],
  );

  return {
    filter,
    setFilter,
    clearFilter: () => setFilter(noFilter),
    rows,
    shown: shown.length,
    counts,
    selectedKey,
    /** The refusal whose details are open, or null. */
    opened: open ? selected : null,
    close: () => setOpen(false),
    openRow,
    toggle,
    act,
  };
}

/** The key of the chosen row; its refusal's own row where that is a kind of its own by now. */
function keyIn(rows: readonly Row[], selection: Selection | null): string | null {
  const row =
    rows.find(({ key }) => key === selection?.key) ?? rows.find(({ block }) => block.id === selection?.id);
  return row?.key ?? null;
}

import { useCallback, useDeferredValue, useMemo, useState } from "react";
import type { Block } from "../../core/blocks/block";
import { countByAnswerer } from "./count";
import { filterBlocks, noFilter } from "./filter";
import type { KeyAction } from "./list-keys";
import { likeness, rowsOf, type Row } from "./rows";

/** The state of the list: filter, unfolded groups, the selected row and whether its details are open. */
export function useList(blocks: readonly Block[]) {
  const [filter, setFilter] = useState(noFilter);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const [selection, setSelection] = useState<{ key: string; block: Block } | null>(null);
  const [open, setOpen] = useState(false);

  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => filterBlocks(blocks, wanted), [blocks, wanted]);
  const rows = useMemo(() => rowsOf(shown, expanded), [shown, expanded]);
  const counts = useMemo(() => countByAnswerer(blocks), [blocks]);
  const selected = selection && blocks.includes(selection.block) ? selection : null;

  const openRow = useCallback((row: Row) => {
    setSelection({ key: row.key, block: row.block });
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
      if (action.do === "select") setSelection({ key: action.row.key, block: action.row.block });
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
    selectedKey: selected?.key ?? null,
    /** The refusal whose details are open, or null. */
    opened: open && selected ? selected.block : null,
    close: () => setOpen(false),
    openRow,
    toggle,
    act,
  };
}

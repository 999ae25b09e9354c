import type { Row } from "./rows";

/** What a key does in the list: go to a row, unfold or fold a group, open the details, leave them. */
export type KeyAction =
  | { readonly do: "select"; readonly row: Row }
  | { readonly do: "toggle"; readonly row: Row }
  | { readonly do: "open" }
  | { readonly do: "leave" };

const page = 15;

/** The action of a key (`KeyboardEvent.key`) with a row selected or none; null where it has none. */
export function keyAction(key: string, rows: readonly Row[], selectedKey: string | null): KeyAction | null {
  const at = rows.findIndex((row) => row.key === selectedKey);
  const row = rows[at];
  if (key === "Escape") return { do: "leave" };
  if (key === "Enter") return row ? { do: "open" } : null;
  if (row?.kind === "group" && key === (row.expanded ? "ArrowLeft" : "ArrowRight")) {
    return { do: "toggle", row };
  }
  if (row?.kind === "member" && key === "ArrowLeft") return select(rows, groupOf(rows, at));
  const target = targetOf(key, at, rows.length - 1);
  return target === null ? null : select(rows, target);
}

function targetOf(key: string, at: number, last: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, last);
    case "ArrowUp":
      return at < 0 ? last : Math.max(at - 1, 0);
    case "PageDown":
      return Math.min(at + page, last);
    case "PageUp":
      return Math.max(at - page, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

function groupOf(rows: readonly Row[], at: number): number {
  for (let index = at; index >= 0; index -= 1) if (rows[index]?.kind === "group") return index;
  return at;
}

function select(rows: readonly Row[], index: number): KeyAction | null {
  const row = rows[index];
  return row ? { do: "select", row } : null;
}

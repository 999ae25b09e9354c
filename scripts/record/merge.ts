import type { RecordedEntry } from "./har-file";
import { sameButForVolatile } from "./steady";

/**
 * The entries to write: in the new order, the committed one of a refusal where the new answer differs
 * from it in volatile places alone. `changed` says whether anything is new.
 */
export function mergeEntries(
  committed: readonly RecordedEntry[],
  recorded: readonly RecordedEntry[],
  volatile: readonly RegExp[] = [],
): { readonly entries: readonly RecordedEntry[]; readonly changed: boolean } {
  const entries = recorded.map((entry) => {
    const old = committed.find(({ _label: { kind } }) => kind === entry._label.kind);
    return old !== undefined && sameButForVolatile(old, entry, volatile) ? old : entry;
  });
  const changed = entries.length !== committed.length || entries.some((entry, at) => entry !== committed[at]);
  return { entries, changed };
}

import { useCallback, useState } from "react";
import type { FixWork } from "../../core/remedy/work";

/** The work on every refusal, kept while the panel lives. */
export interface FixWorks {
  readonly of: (blockId: string) => FixWork | null;
  readonly change: (blockId: string, next: (before: FixWork | null) => FixWork) => void;
}

/** Keeps the work of each refusal, so that looking at another loses nothing. */
export function useFixWorks(): FixWorks {
  const [works, setWorks] = useState<ReadonlyMap<string, FixWork>>(new Map());
  const change = useCallback<FixWorks["change"]>((blockId, next) => {
    setWorks((before) => new Map(before).set(blockId, next(before.get(blockId) ?? null)));
  }, []);
  return { of: (blockId) => works.get(blockId) ?? null, change };
}

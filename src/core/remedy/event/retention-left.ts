import { keptEquallyLong, type Plan } from "../../cloudflare/plans";

/** How long the event of a refusal can still be found, for the plans that keep events equally long. */
export interface RetentionLeft {
  readonly plans: readonly Plan["name"][];
  /** When it is gone, in milliseconds since 1970. */
  readonly goneAt: number;
  /** Milliseconds left; zero where it is gone. */
  readonly leftMs: number;
}

/** How long the event of a refusal can still be found, by plan, the shortest first; times in ms since 1970. */
export function retentionLeft(refusedAt: number, now: number): readonly RetentionLeft[] {
  return keptEquallyLong().map(({ hours, names }) => {
    const goneAt = refusedAt + hours * 3_600_000;
    return { plans: names, goneAt, leftMs: Math.max(0, goneAt - now) };
  });
}

import type { LogTarget } from "../../core/remedy/access-log/log-target";
import type { LogSearchResult } from "../../ui/ports-of-fix";

/** What the worker is told, once. */
export interface ToLogWorker {
  readonly log: Blob;
  readonly target: LogTarget;
}

/** What it tells: how far it is, 0 to 1, and at last what it found. */
export type FromLogWorker =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "result"; readonly result: LogSearchResult | "unreadable" };

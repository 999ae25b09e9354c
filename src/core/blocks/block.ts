import type { Exchange } from "../exchange/exchange";
import type { RayReading } from "../exchange/ray-id";
import type { SentReport } from "./sent-report";
import type { Verdict } from "../attribution/verdict";

/** A refused exchange with its verdict: what the panel lists and a report is made of. */
export interface Block {
  /** Unique in its log; given by whoever makes it. */
  readonly id: string;
  readonly exchange: Exchange;
  readonly verdict: Verdict;
  readonly ray: RayReading;
  readonly source: BlockSource;
}

/** Where a block came from. */
export type BlockSource =
  /** `page` counts the pages of the inspected tab while the log was kept: is it still in front? */
  | { readonly kind: "live"; readonly page?: number }
  | { readonly kind: "document"; readonly page?: number }
  | {
      readonly kind: "file";
      readonly name: string;
      /** Counts from 0 in `log.entries`. */
      readonly index: number;
      /** Name and version of the browser that recorded it, where the file says so. */
      readonly browser?: string | null;
    }
  /** A report that somebody sent; `name` is the file's. */
  | { readonly kind: "report"; readonly name: string; readonly sent: SentReport };

import type { Block } from "../core/blocks/block";
import type { TriedId } from "../core/report/tried";
import type { PictureResult, ReportPorts, Store, Theme } from "./ports";

/** What the popup handed over to the tab in which the report is made. */
export interface HandedOver {
  readonly block: Block;
  readonly again: Block | null;
  readonly tried: readonly TriedId[];
  readonly picture: PictureResult;
  /** When the button was pressed, in milliseconds since the epoch. */
  readonly createdAt: number;
}

/** One text for as long as the tab lives, reloads included. */
export interface KeptTextPort {
  readonly read: () => string | null;
  readonly write: (text: string) => void;
}

/** All ports of the extension's tab. */
export interface PagePorts extends ReportPorts {
  readonly theme: Store<Theme>;
  /** Where what was typed and chosen is kept. */
  readonly kept: KeptTextPort;
  /** Brings the refused page to the front again, if its tab is still there. */
  readonly showRefusedPage: () => void;
}

/** A permission that is asked for in the extension's tab. */
export interface PermissionPort {
  /** Asks; must be called first thing in a click. True when it is given. */
  readonly ask: () => Promise<boolean>;
  /** Shows the tab again that wanted it, and closes this one. */
  readonly back: () => void;
}

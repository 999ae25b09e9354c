import type { Block } from "../core/blocks/block";
import type { Message } from "../core/messages/message";
import type { TriedId } from "../core/report/tried";
import type { ClipboardPort, EnvironmentPort, Store, Theme } from "./ports";
import type { PanelAccessPort } from "./ports-panel-access";

/**
 * Whether the page may be asked for once more. A page that came from a form must not be: a GET
 * would be another request. `at-once`: it is known that it did not. `confirm`: only the visitor
 * knows. `form`: it did. `forbidden`: the page's sandbox allows no request.
 */
export type AskingAgain = "at-once" | "confirm" | "form" | "forbidden";

/** What the toolbar button could learn of the page in front. */
export type PageReading =
  | { readonly state: "refused"; readonly block: Block; readonly asking: AskingAgain }
  | { readonly state: "not-refused"; readonly status: number }
  /** The browser shows an error page of its own in place of the site's answer. */
  | { readonly state: "error-page" }
  /** One of the pages that extensions may not read: the browser's own, its store. */
  | { readonly state: "not-readable" }
  /** A new or empty tab. */
  | { readonly state: "nothing" };

/** The second answer, or why there is none. */
export type AgainReading =
  { readonly ok: true; readonly block: Block } | { readonly ok: false; readonly reason: Message };

/** The page in front as the popup may use it. Nothing here rejects. */
export interface FrontPagePort {
  /** Reads the page from itself and from the browser's cache; the site is asked for nothing. */
  readonly read: () => Promise<PageReading>;
  /** Asks the site for the page once more: only ever by the visitor's click. */
  readonly askAgain: () => Promise<AgainReading>;
  /** Ends the asking. */
  readonly cancel: () => void;
  /** Opens the report in a tab of its own; false where the browser would not. */
  readonly makeReport: (tried: readonly TriedId[]) => Promise<boolean>;
}

/** All ports of the popup. */
export interface PopupPorts {
  readonly page: FrontPagePort;
  readonly clipboard: ClipboardPort;
  readonly environment: EnvironmentPort;
  readonly theme: Store<Theme>;
  readonly panel: PanelAccessPort;
}

import type { Block } from "../core/blocks/block";
import type { FileLogReading } from "../core/blocks/file-log";
import type { Message } from "../core/messages/message";

/**
 * What the interface needs from the browser, as types: `adapters` implements them, entry points
 * hand them in as props, tests hand in their own.
 */

/** A store as React's useSyncExternalStore wants it. */
export interface Store<T> {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => T;
}

/** What the log holds now. A new object on every change. */
export interface LogState {
  /** Oldest first. */
  readonly blocks: readonly Block[];
  readonly paused: boolean;
  readonly preserveLog: boolean;
  /** Blocks dropped since the last clear to stay within the bound. */
  readonly droppedBlocks: number;
  /** Bodies cut to their beginning to stay within the bound. */
  readonly cutBodies: number;
  /** What the capture cannot see now and what to do about it; null when it sees all. */
  readonly captureNotice: Message | null;
  /** The number of the page in front, as blocks carry it in their source. */
  readonly page: number;
}

/** The BlockLog of the devtools page, as the panel may use it. Plain functions: another realm made it (P2). */
export interface LogPort extends Store<LogState> {
  readonly clear: () => void;
  readonly setPaused: (paused: boolean) => void;
  readonly setPreserveLog: (preserve: boolean) => void;
  /** Reloads the inspected page, so that its fields are seen. */
  readonly reload: () => void;
}

/** A picture of the visible tab, or why there is none. */
export type PictureResult =
  | {
      readonly ok: true;
      readonly dataUrl: string;
      readonly mediaType: string;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly ok: false;
      readonly reason: Message;
      readonly canAsk: boolean;
      /** No picture can be had whatever is tried. */
      readonly final?: true;
    };

export interface PicturePort {
  /** Never rejects: refusal, throttling and impossibility are answers. */
  readonly capture: () => Promise<PictureResult>;
  /** Asks for the optional permission; must be called inside a click. True when granted. */
  readonly askPermission: () => Promise<boolean>;
}

export interface ClipboardPort {
  /** True when the text is on the clipboard. Call inside a click. */
  readonly writeText: (text: string) => Promise<boolean>;
}

export interface FilePort {
  /** Offers a file to save; the browser's own download takes over. */
  readonly save: (name: string, mediaType: string, content: string) => void;
}

/** Opens HAR files, each as a log of its own. */
export interface FileLogPort {
  /**
   * Never rejects: what cannot be read is answered with a sentence. `onProgress` gets the share that
   * is done, 0 to 1, and is not called for what takes no time. Null when the signal ended it.
   */
  readonly open: (
    file: File,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<FileLogReading | null>;
}

export interface EnvironmentPort {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Minutes east of UTC at that time. */
  readonly offsetMinutes: (epochMs: number) => number;
  readonly browser: string;
  readonly platform: string;
  readonly language: string;
  readonly version: string;
}

export type Theme = "light" | "dark";

/** All ports of the panel. */
export interface PanelPorts {
  readonly log: LogPort;
  readonly picture: PicturePort;
  readonly clipboard: ClipboardPort;
  readonly files: FilePort;
  readonly fileLogs: FileLogPort;
  readonly environment: EnvironmentPort;
  readonly theme: Store<Theme>;
}

/** What the toolbar popup could learn of the page: refused, not refused, or not to be read. */
export type PageReading =
  | { readonly state: "refused"; readonly block: Block }
  | { readonly state: "not-refused"; readonly status: number }
  | { readonly state: "not-readable" };

import type { Block } from "../core/blocks/block";
import type { FileLogReading } from "../core/blocks/file-log";
import type { Message } from "../core/messages/message";
import type { Language } from "../core/messages/render";
import type { FoundContacts } from "../core/report/contact/contact";
import type { PictureEdit } from "../core/report/picture-edit";
import type { Report } from "../core/report/report";
import type { FixPorts } from "./ports-of-fix";

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
  /**
   * Tells that a request of ours is sent now: its refusal is marked as ours. Call what it gives once the
   * answer is there.
   */
  readonly expectOwn: (method: string, url: string) => () => void;
}

/** A picture as a data URL, with its size in pixels. */
export interface Picture {
  readonly dataUrl: string;
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
}

/** A picture of the visible tab, or why there is none. */
export type PictureResult =
  | ({ readonly ok: true } & Picture)
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

/** What is done to a picture on its way out. */
export interface PictureToolsPort {
  /** A new picture with the edits done to its pixels: nothing of what is gone is left. Null where that failed. */
  readonly edit: (picture: Picture, edits: readonly PictureEdit[]) => Promise<Picture | null>;
  /** The picture itself if it is small enough, else one that is, scaled as little as needed. Null where that failed. */
  readonly fit: (picture: Picture, maxBytes: number) => Promise<Picture | null>;
}

/** Draws the report card: a PNG that carries the report's JSON inside. */
export interface CardPort {
  /** The bytes of the PNG; null where the browser cannot draw it. */
  readonly draw: (
    report: Report,
    picture: Picture | null,
    language: Language,
  ) => Promise<Uint8Array<ArrayBuffer> | null>;
}

/** One item for the clipboard in several forms; who pastes takes the best that they understand. */
export interface RichClip {
  readonly text: string;
  readonly html: string;
  /** The bytes of a PNG, which may still be in the making; null for none. */
  readonly picture: Promise<Uint8Array<ArrayBuffer> | null> | null;
}

export interface ClipboardPort {
  /** True when the text is on the clipboard. Call inside a click. */
  readonly writeText: (text: string) => Promise<boolean>;
  /** What of it is on the clipboard: all, the texts without the picture, or nothing. Call inside a click. */
  readonly writeRich: (clip: RichClip) => Promise<"all" | "text" | "nothing">;
}

export interface FilePort {
  /** Offers a file to save; the browser's own download takes over. */
  readonly save: (name: string, mediaType: string, content: string | Uint8Array<ArrayBuffer>) => void;
}

export interface MailPort {
  /** Opens the mail program's own window with a draft; nothing is sent by that. Call inside a click. */
  readonly open: (mailto: string) => void;
}

/**
 * What the refused page's own context can be asked for, each only by the visitor's click. `url` is the
 * refused page's: where the tab shows another site by now, nothing is asked. Never rejects: what
 * cannot be had is answered with a sentence.
 */
export interface SitePort {
  /** Contacts on the refused page, and on the site's start page if that is open and may be read. */
  readonly contacts: (url: string) => Promise<ContactReading>;
  /** Contacts of the site's `/.well-known/security.txt` (RFC 9116). */
  readonly securityTxt: (url: string) => Promise<ContactReading>;
  /** The visitor's IP address as Cloudflare sees it: the site's `/cdn-cgi/trace`. */
  readonly ownAddress: (url: string) => Promise<AddressReading>;
}

/** Contacts that were found, none among them, or why nobody could look. */
export type ContactReading =
  | ({ readonly ok: true } & FoundContacts)
  | {
      readonly ok: false;
      readonly reason: Message;
      /** The address that the person can open instead, http or https; null where there is none. */
      readonly address: string | null;
    };

/** An IP address, or why there is none. */
export type AddressReading =
  { readonly ok: true; readonly address: string } | { readonly ok: false; readonly reason: Message };

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

/** What making a report needs, in the panel and in a tab of its own. */
export interface ReportPorts {
  readonly picture: PicturePort;
  readonly pictureTools: PictureToolsPort;
  readonly card: CardPort;
  readonly clipboard: ClipboardPort;
  readonly files: FilePort;
  readonly mail: MailPort;
  /** Null where no page can be asked, as for a file. */
  readonly site: SitePort | null;
  readonly environment: EnvironmentPort;
}

/** All ports of the panel. */
export interface PanelPorts extends ReportPorts {
  readonly log: LogPort;
  readonly fileLogs: FileLogPort;
  readonly theme: Store<Theme>;
  /** Loads what the Fix view needs. */
  readonly fix: () => Promise<FixPorts>;
}

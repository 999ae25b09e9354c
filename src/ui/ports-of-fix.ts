import type { ErrorFinding } from "../core/remedy/access-log/error-finding";
import type { LogFinding } from "../core/remedy/access-log/log-finding";
import type { ApiCall, ApiReply } from "../core/remedy/api/api-call";
import type { LogTarget } from "../core/remedy/access-log/log-target";

/** What the Fix view needs from the browser. Loaded with it: nothing of this is there when the panel opens. */
export interface FixPorts {
  readonly cloudflare: CloudflareApiPort;
  readonly replay: ReplayPort;
  readonly logSearch: LogSearchPort;
  readonly links: LinkPort;
}

/** Opens a page in a new tab. Call inside a click. */
export interface LinkPort {
  readonly open: (url: string) => void;
}

/** Whether a token is kept. The token itself never leaves the adapter. */
export interface TokenState {
  readonly has: boolean;
  readonly remembered: boolean;
}

/** A request to https://api.cloudflare.com. */
export interface ApiRequest extends ApiCall {
  /** True for what Cloudflare tells anybody: no token goes along. */
  readonly anonymous?: boolean;
}

/** What came of it. */
export type ApiAnswer = ApiReply;

/** Cloudflare's API, with the token that the webmaster pasted. */
export interface CloudflareApiPort {
  readonly token: {
    readonly subscribe: (listener: () => void) => () => void;
    readonly getSnapshot: () => TokenState;
  };
  /** Keeps a token for this browser session, or until it is forgotten. False where nothing could be kept. */
  readonly keepToken: (token: string, remember: boolean) => Promise<boolean>;
  readonly forgetToken: () => Promise<void>;
  /** Asks for the right to reach api.cloudflare.com; must be called inside a click. True when granted. */
  readonly askPermission: () => Promise<boolean>;
  /** Never rejects. */
  readonly send: (request: ApiRequest, signal: AbortSignal) => Promise<ApiAnswer>;
}

/** A request to send from the inspected page's own context, by its `fetch`. */
export interface ReplayRequest {
  readonly method: string;
  readonly url: string;
  readonly credentials: "omit" | "include";
  /** Fields that a script may set. */
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly body: string | null;
  /** The URL or origin of the page that made the request first: a page of it may send it too. */
  readonly from?: string | null;
}

/** What the page's `fetch` gave, or why it gave nothing. */
export type ReplayAnswer =
  | {
      readonly kind: "answer";
      /** 0 where the answer is a redirect: it is not followed, and the browser tells a script no more. */
      readonly status: number;
      readonly fields: readonly { readonly name: string; readonly value: string }[];
      /** True where fields may be missing: another origin exposes few, a service worker any. */
      readonly fieldsPartial?: boolean;
      /** The beginning of the body, and whether that is all of it. */
      readonly body: string;
      readonly bodyWhole: boolean;
      readonly redirected: boolean;
      readonly tookMs: number;
    }
  | {
      readonly kind: "failed";
      readonly why: "network" | "timeout" | "cancelled" | "not-this-page" | "no-page" | "example";
    };

/** Sends requests from the inspected page, and marks them in the log as ours. */
export interface ReplayPort {
  /** Never rejects. */
  readonly send: (request: ReplayRequest, signal: AbortSignal) => Promise<ReplayAnswer>;
}

/** What a search of a log for one request gave, by what the log is. */
export type LogSearchResult =
  | { readonly kind: "access"; readonly finding: LogFinding }
  | { readonly kind: "error"; readonly finding: ErrorFinding }
  /** A HAR file, dropped in its place. */
  | { readonly kind: "har" };

/** Searches logs on this computer, off the main thread. */
export interface LogSearchPort {
  /** Never rejects: null when the signal ended it. `onProgress` gets 0 to 1. */
  readonly search: (
    log: Blob,
    target: LogTarget,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<LogSearchResult | "unreadable" | null>;
}

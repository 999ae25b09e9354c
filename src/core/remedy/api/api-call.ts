/** A request to Cloudflare's API, as core asks for one; `path` begins with `/client/v4/`. */
export interface ApiCall {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body: unknown;
}

/** What came of it; `json` is unchecked, and null where the body was none. */
export type ApiReply =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly json: unknown;
      /** Of the field `Retry-After`. */
      readonly retryAfter: string | null;
    }
  | {
      readonly kind: "failed";
      readonly why: "no-token" | "no-permission" | "network" | "timeout" | "cancelled" | "example";
    };

/** Sends a request to Cloudflare's API. Never rejects. */
export type Send = (call: ApiCall) => Promise<ApiReply>;

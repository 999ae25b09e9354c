/** What the stub of Cloudflare's API sends: a status, JSON or a text, and fields beside the usual. */
export interface ApiAnswer {
  readonly status: number;
  /** Sent as it is where it is a text, else as JSON. */
  readonly body: unknown;
  readonly fields?: Readonly<Record<string, string>>;
}

/** What it was asked. */
export interface ApiQuestion {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Null where the body is no JSON. */
  readonly body: unknown;
}

/** An error as Cloudflare's REST API writes it. */
export interface ApiError {
  readonly code: number;
  readonly message: string;
}

/** A result in the REST envelope (facts on Cloudflare, section 8). */
export function result(value: unknown, more: Readonly<Record<string, unknown>> = {}): ApiAnswer {
  return { status: 200, body: { result: value, success: true, errors: [], messages: [], ...more } };
}

/** An error in the REST envelope. */
export function failure(status: number, code: number, message: string): ApiAnswer {
  const errors: ApiError[] = [{ code, message }];
  return { status, body: { result: null, success: false, errors, messages: [] } };
}

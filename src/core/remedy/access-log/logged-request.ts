/** What a line of an access log tells of a request. What it does not tell is null. */
export interface LoggedRequest {
  /** Milliseconds since 1970, UTC. */
  readonly time: number | null;
  readonly method: string | null;
  readonly path: string | null;
  /** Without the question mark; empty for none, null where the log does not have queries. */
  readonly query: string | null;
  readonly status: number | null;
  /** True where upper and lower case of paths are the same to the server (IIS). */
  readonly anyCase?: true;
  /** True where the path may be one that the server made of the visitor's: nginx's $uri. */
  readonly rewritten?: true;
}

/** Path and query of a request target: origin form or absolute form (RFC 9112 section 3.2). */
export function splitTarget(target: string): { readonly path: string; readonly query: string } {
  const local = target.replace(/^https?:\/\/[^/?#]{0,300}/i, "");
  const mark = local.indexOf("?");
  const path = mark < 0 ? local : local.slice(0, mark);
  return { path: path === "" ? "/" : path, query: mark < 0 ? "" : local.slice(mark + 1) };
}

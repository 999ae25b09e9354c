/** A URL as the list shows it: the host quiet, the path plain. */
export interface UrlParts {
  readonly host: string;
  /** Path and query; the fragment never reaches a server. */
  readonly rest: string;
}

/** Splits a URL for display. What cannot be parsed is shown whole as the rest. */
export function urlParts(url: string): UrlParts {
  if (!URL.canParse(url)) return { host: "", rest: url };
  const parsed = new URL(url);
  return { host: parsed.host, rest: `${parsed.pathname}${parsed.search}` };
}

/**
 * A line for a terminal that sends a request and shows status, `cf-ray` and `server` of the answer, nothing of
 * the body. It carries no cookie and no credential, so that it can be handed to somebody else.
 */
export function curlLine(method: string, url: string, userAgent: string | null): string {
  const how = method === "HEAD" ? "-sI" : `-s -D - -o /dev/null -X ${shellWord(method)}`;
  const agent = userAgent === null ? "" : ` -A ${shellWord(userAgent)}`;
  return `curl ${how}${agent} ${shellWord(url)}`;
}

/** A text as one word of a POSIX shell: in single quotes, in which nothing is special (POSIX XCU 2.2.2). */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

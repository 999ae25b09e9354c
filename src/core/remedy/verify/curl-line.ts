import { singleQuoted } from "../compare/shell-text";

/**
 * A line for a terminal that sends a request and shows status, `cf-ray` and `server` of the answer, nothing of
 * the body. It carries no cookie and no credential, so that it can be handed to somebody else.
 */
export function curlLine(method: string, url: string, userAgent: string | null): string {
  const how =
    method === "HEAD"
      ? "-sI"
      : `-s -D - -o /dev/null -X ${/^[A-Z]+$/.test(method) ? method : singleQuoted(method)}`;
  const agent = userAgent === null ? "" : ` -A ${singleQuoted(userAgent)}`;
  return `curl ${how}${agent} ${singleQuoted(url)}`;
}

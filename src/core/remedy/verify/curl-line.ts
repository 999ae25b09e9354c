import { shellUrl } from "../compare/curl-url";
import { hasBody, methodFlags, plainTarget } from "../compare/curl-words";
import { singleQuoted } from "../compare/shell-text";

/** What a line for a terminal sends. */
export interface CurlRequest {
  readonly method: string;
  readonly url: string;
  readonly userAgent: string | null;
  /** Of the body, where the request had one; null where it is not known. */
  readonly contentType: string | null;
}

/**
 * A line for a terminal that sends a request and shows status and fields of the answer, nothing of the body.
 * It carries no cookie, no user-info and no secret of the query, which are shell variables, so that it can be
 * handed to somebody else. A body was not kept: it is read from the file `body.txt`.
 */
export function curlLine({ method, url, userAgent, contentType }: CurlRequest): string {
  const body = hasBody(method);
  return [
    "curl -s -D - -o /dev/null",
    ...methodFlags(method),
    ...(userAgent === null ? [] : [`-A ${singleQuoted(userAgent)}`]),
    ...(body && contentType !== null ? [`-H ${singleQuoted(`Content-Type: ${contentType}`)}`] : []),
    ...(body ? ["--data-binary @body.txt"] : []),
    plainTarget(shellUrl(url).word),
  ].join(" ");
}

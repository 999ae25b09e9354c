import { shellUrl } from "../compare/curl-url";
import { singleQuoted } from "../compare/shell-text";

/** What a line for a terminal sends. */
export interface CurlRequest {
  readonly method: string;
  readonly url: string;
  readonly userAgent: string | null;
  /** Of the body, where the request had one; null where it is not known. */
  readonly contentType: string | null;
}

const bodyless = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * A line for a terminal that sends a request and shows status and fields of the answer, nothing of the body.
 * It carries no cookie, no user-info and no secret of the query, which are shell variables, so that it can be
 * handed to somebody else. A body was not kept: it is read from the file `body.txt`.
 */
export function curlLine({ method, url, userAgent, contentType }: CurlRequest): string {
  const { word } = shellUrl(url);
  return [
    "curl -s -D - -o /dev/null",
    ...(method === "GET" ? [] : [method === "HEAD" ? "-I" : `-X ${methodWord(method)}`]),
    // Brackets and braces are patterns to curl.
    ...(/[[\]{}]/.test(word) ? ["--globoff"] : []),
    ...(userAgent === null ? [] : [`-A ${singleQuoted(userAgent)}`]),
    ...(hasBody(method) && contentType !== null
      ? [`-H ${singleQuoted(`Content-Type: ${contentType}`)}`]
      : []),
    ...(hasBody(method) ? ["--data-binary @body.txt"] : []),
    word,
  ].join(" ");
}

/** Whether requests by this method have a body as a rule. */
export function hasBody(method: string): boolean {
  return !bodyless.has(method);
}

function methodWord(method: string): string {
  return /^[A-Z]+$/.test(method) ? method : singleQuoted(method);
}

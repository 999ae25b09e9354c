import { splitTarget, type LoggedRequest } from "./logged-request";
import { loggedTime } from "./logged-time";

// A target that was logged decoded may have spaces in it.
// The request line in quotes and the status after it: what the common and the combined format have alike.
const request =
  /"([!#$%&'*+.^_`|~0-9A-Za-z-]{1,32}) ([^" ]{1,16000}|[^"]{1,16000}?(?= HTTP\/\d))(?: HTTP\/\d(?:\.\d)?)?" ?(\d{3})\b/;

/**
 * A line in the common or the combined format of Apache and nginx, or in one made from them: with the
 * virtual host or a syslog prefix before, or further fields behind. Null for anything else.
 * Source: httpd.apache.org/docs/2.4/logs.html#accesslog, nginx.org/en/docs/http/ngx_http_log_module.html#log_format
 */
export function textLine(line: string): LoggedRequest | null {
  const found = request.exec(line);
  const time = loggedTime(line);
  if (found === null) {
    // A request that could not be read is logged as "-": a line all the same.
    const status = time === null ? undefined : /" (\d{3}) /.exec(line)?.[1];
    if (status === undefined) return null;
    return { time, method: null, path: null, query: null, status: Number(status) };
  }
  const [, method, target, status] = found;
  return { time, method: method ?? null, ...splitTarget(target ?? ""), status: Number(status) };
}

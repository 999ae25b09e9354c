const decoder = new TextDecoder();

// nginx's error log: 2026/11/30 05:33:18 [error] 7#7: ... (nginx.org/en/docs/ngx_core_module.html#error_log);
// Apache's: [Mon Nov 30 05:33:18.123456 2026] [authz_core:error] ... (httpd.apache.org/docs/2.4/mod/core.html#errorlogformat);
// PHP-FPM's: [30-Nov-2026 05:33:18] WARNING: ... (php.net/manual/en/install.fpm.configuration.php).
const errorLine =
  /^(?:\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d \[[a-z]{3,9}\] |\[[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d{1,9})? \d{4}\] \[|\[\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d:\d\d(?:\.\d{1,9})?(?: [^\]]{1,40})?\] (?:[A-Z]{4,9}: |PHP ))/m;
const har = /^\s{0,99}\{\s{0,99}"log"\s{0,99}:\s{0,99}\{\s{0,99}"/;

/** What a log is by its beginning: an error log, a HAR file taken for one, or else an access log. */
export function logKind(start: Uint8Array): "access" | "error" | "har" {
  const text = decoder.decode(start).replace(/^\u{FEFF}/u, "");
  if (har.test(text)) return "har";
  return errorLine.test(text) ? "error" : "access";
}

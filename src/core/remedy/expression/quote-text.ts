/** Raw strings may have this many `#` at most (values.mdx, "Raw string syntax"). */
const mostHashes = 255;

/**
 * A text as a string of Cloudflare's rules language: quoted, or raw where it holds `"` or `\`, which need no
 * escapes there. Null for what cannot stand in a request's line or field anyhow (control characters, half
 * characters), and for format characters, which turn round or hide what is read: nobody smuggles a line into
 * a terminal or a note by it. Source: unicode.org/reports/tr36/ (bidirectional text spoofing).
 * Source: developers.cloudflare.com/ruleset-engine/rules-language/values/.
 */
export function quoteText(text: string): string | null {
  if (/\p{Cc}|\p{Cf}|\p{Cs}/u.test(text)) return null;
  if (!/["\\]/.test(text)) return `"${text}"`;
  const longest = Math.max(-1, ...[...text.matchAll(/"(#*)/g)].map(([, run = ""]) => run.length));
  const hashes = "#".repeat(longest + 1);
  return hashes.length > mostHashes ? null : `r${hashes}"${text}"${hashes}`;
}

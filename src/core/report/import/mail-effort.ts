/**
 * What a mail may cost. The parser works line by line and cannot be stopped: text costs it some 20
 * microseconds a line, and parts the square of their number. Attachments are base64 or
 * quoted-printable, in lines of 76 characters (RFC 2045 sections 6.7 and 6.8), so that a picture of 20
 * MB has 360,000 lines, all but a few of them without other characters.
 */
const most = { lines: 450_000, textLines: 50_000, textBytes: 8_000_000, boundaries: 1_000 } as const;

const lineFeed = 10;
const carriageReturn = 13;
const hyphen = 45;
/** A line that is shorter is taken for text. */
const shortest = 40;

const encoded = new Uint8Array(256);
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=")
  encoded[character.charCodeAt(0)] = 1;
encoded[carriageReturn] = 1;

/** Whether an e-mail is quickly parsed, as any is that people send. One pass over its bytes. */
export function isQuickMail(bytes: Uint8Array): boolean {
  let [lines, textLines, textBytes, boundaries] = [0, 0, 0, 0];
  for (let from = 0; from < bytes.length;) {
    let end = from;
    let isText = false;
    for (; end < bytes.length && bytes[end] !== lineFeed; end += 1) isText ||= encoded[bytes[end] ?? 0] === 0;
    lines += 1;
    if (bytes[from] === hyphen && bytes[from + 1] === hyphen) boundaries += 1;
    if (isText || end - from < shortest) {
      textLines += 1;
      textBytes += end - from;
    }
    if (
      lines > most.lines ||
      textLines > most.textLines ||
      textBytes > most.textBytes ||
      boundaries > most.boundaries
    )
      return false;
    from = end + 1;
  }
  return true;
}

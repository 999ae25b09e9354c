/** RFC 2045 section 6.8: a line of 76 characters carries so many bytes. */
const bytesInLine = 57;

/** Bytes in base64, in lines of 76 characters that end as those of mail do. */
export function base64Lines(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += bytesInLine) {
    lines.push(btoa(String.fromCharCode(...bytes.subarray(at, at + bytesInLine))));
  }
  return lines.map((line) => `${line}\r\n`).join("");
}

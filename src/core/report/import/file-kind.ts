/** What a file holds, told by its beginning. Its name and the media type that others give it say nothing. */
export type FileKind = "png" | "jpeg" | "webp" | "markup" | "mail" | "other";

/** So many bytes of a file are enough to tell. */
export const kindBytes = 4096;

const signatures: readonly (readonly [FileKind, readonly (number | null)[]])[] = [
  ["png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["jpeg", [0xff, 0xd8, 0xff]],
  // "RIFF", four bytes of length, "WEBP".
  ["webp", [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
];

/** `other` is what is read as HAR or JSON, and told there what is wrong with it. */
export function fileKind(start: Uint8Array): FileKind {
  for (const [kind, bytes] of signatures) {
    if (bytes.every((byte, at) => byte === null || start[at] === byte)) return kind;
  }
  const text = new TextDecoder(encodingOf(start)).decode(start.subarray(0, kindBytes)).trimStart();
  if (text.startsWith("<")) return "markup";
  return isMail(text) ? "mail" : "other";
}

/** The encoding that a byte order mark tells, else UTF-8. */
export function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** Fields that mails begin with (RFC 5322 section 3.6), and the line that mailboxes put before them. */
function isMail(text: string): boolean {
  if (!/^(?:From |[!-9;-~]{1,70}:)/.test(text)) return false;
  return /^(?:received|return-path|delivered-to|mime-version|message-id|content-type|x-unsent|subject|from|to):/im.test(
    text.split(/\r?\n\r?\n/, 1)[0] ?? "",
  );
}

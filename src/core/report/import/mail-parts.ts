import { fileKind, type FileKind } from "./file-kind";

/** A file that came with an e-mail. */
export interface MailPart {
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
}

/** So many files of one e-mail are looked at, and mails inside mails so deep. */
const mostParts = 50;
const deepest = 3;
/** Lines of an e-mail. Attachments have lines of 76 characters (RFC 2045 section 6.8), so that 30 MB have 400,000. */
const mostLines = 1_000_000;

/**
 * The files that came with an e-mail (RFC 5322, MIME), those of e-mails forwarded inside it too. Null
 * for what cannot be read as one, or would take too long. Never rejects.
 */
export async function mailParts(bytes: Uint8Array, depth = deepest): Promise<readonly MailPart[] | null> {
  if (lineCount(bytes) > mostLines) return null;
  // Loaded with the first e-mail that somebody opens.
  const { default: PostalMime } = await import("postal-mime");
  const limits = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024, maxRfc822NestingDepth: depth };
  let attachments: readonly { readonly mimeType: string; readonly content: unknown }[];
  try {
    ({ attachments } = await PostalMime.parse(bytes, { ...limits, attachmentEncoding: "arraybuffer" }));
  } catch {
    return null;
  }
  const parts: MailPart[] = [];
  for (const { mimeType, content } of attachments.slice(0, mostParts)) {
    const file = bytesOf(content);
    if (file === null) continue;
    const kind = fileKind(file);
    const isMail = kind === "mail" || mimeType === "message/rfc822";
    if (!isMail) parts.push({ kind, bytes: file });
    else if (depth > 0) parts.push(...((await mailParts(file, depth - 1)) ?? []));
  }
  return parts.slice(0, mostParts);
}

function lineCount(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}

function bytesOf(content: unknown): Uint8Array | null {
  if (content instanceof Uint8Array) return content;
  return content instanceof ArrayBuffer ? new Uint8Array(content) : null;
}

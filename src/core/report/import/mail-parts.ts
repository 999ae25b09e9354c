import { fileKind, type FileKind } from "./file-kind";
import { isQuickMail } from "./mail-effort";

/** A file that came with an e-mail. */
export interface MailPart {
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
}

/** So many files of one e-mail are looked at, and mails inside mails so deep. */
const mostParts = 50;
const deepest = 3;
/**
 * The files that came with an e-mail (RFC 5322, MIME), those of e-mails forwarded inside it too. Null
 * for what cannot be read as one, or would take too long. Never rejects.
 */
export async function mailParts(bytes: Uint8Array, depth = deepest): Promise<readonly MailPart[] | null> {
  if (!isQuickMail(bytes)) return null;
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

function bytesOf(content: unknown): Uint8Array | null {
  if (content instanceof Uint8Array) return content;
  return content instanceof ArrayBuffer ? new Uint8Array(content) : null;
}

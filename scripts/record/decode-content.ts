import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import type { Field } from "../../src/core/exchange/exchange";

/** A body as HAR 1.2 has it (`content`): without content coding, as text where it is text. */
export interface Content {
  readonly size: number;
  readonly mimeType: string;
  readonly text: string;
  readonly encoding?: "base64";
}

/**
 * Makes HAR's content of the bytes. The text is decoded by the charset of Content-Type, or as UTF-8;
 * bytes that are neither are kept as base64, so that nothing of them is lost.
 */
export function decodeContent(body: Buffer, fields: readonly Field[]): Content {
  const mimeType = valueOf(fields, "content-type") ?? "";
  const bytes = body.length === 0 ? body : withoutCoding(body, valueOf(fields, "content-encoding"));
  const named = /charset\s*=\s*"?([^\s;"]+)/i.exec(mimeType)?.[1];
  const text = (named === undefined ? null : decoded(bytes, named)) ?? decoded(bytes, "utf-8");
  return text === null
    ? { size: bytes.length, mimeType, text: bytes.toString("base64"), encoding: "base64" }
    : { size: bytes.length, mimeType, text };
}

/** Null where the bytes are not of this charset, or nobody knows it: mini_httpd names it `%s`. */
function decoded(bytes: Buffer, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function withoutCoding(body: Buffer, coding: string | undefined): Buffer {
  switch (coding?.trim().toLowerCase()) {
    case "gzip":
    case "x-gzip":
      return gunzipSync(body);
    case "deflate":
      return inflateSync(body);
    case "br":
      return brotliDecompressSync(body);
    default:
      return body;
  }
}

function valueOf(fields: readonly Field[], wanted: string): string | undefined {
  return fields.find(({ name }) => name.toLowerCase() === wanted)?.value;
}

const prefix = "data:image/png;base64,";

/**
 * Width and height in pixels of a PNG given as a base64 data URL, or null if it is none. Read from
 * the header chunk, which stands first (PNG specification, section 11.2.2): no decoding needed.
 */
export function pngSize(dataUrl: string): { width: number; height: number } | null {
  if (!dataUrl.startsWith(prefix)) return null;
  // 24 bytes hold signature, chunk length, "IHDR", width and height: 32 characters of base64.
  let head: string;
  try {
    head = atob(dataUrl.slice(prefix.length, prefix.length + 32));
  } catch {
    return null;
  }
  if (head.length < 24 || head.slice(12, 16) !== "IHDR") return null;
  return { width: bigEndian(head, 16), height: bigEndian(head, 20) };
}

function bigEndian(bytes: string, at: number): number {
  let value = 0;
  for (let index = at; index < at + 4; index += 1) value = value * 256 + bytes.charCodeAt(index);
  return value;
}

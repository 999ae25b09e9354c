const pictureUrl = /^data:(image\/(?:png|jpeg|webp));base64,/;

/**
 * The bytes of a picture that is a base64 data URL; null for anything else. Not by `fetch`, which
 * the extension's own policy forbids for data URLs.
 */
export function pictureBlob(dataUrl: string): Blob | null {
  const match = pictureUrl.exec(dataUrl);
  if (match === null) return null;
  try {
    const text = atob(dataUrl.slice(match[0].length));
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
    return new Blob([bytes], { type: match[1] ?? "" });
  } catch {
    return null;
  }
}

/** A picture's bytes as a base64 data URL. */
export function dataUrlOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result)));
    reader.addEventListener("error", () => reject(reader.error ?? new Error("The picture cannot be read.")));
    reader.readAsDataURL(blob);
  });
}

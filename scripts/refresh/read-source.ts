import { readFile } from "node:fs/promises";

/** Cloudflare's lists have about 300 bytes; a page in their place has more than this. */
const MOST_BYTES = 64 * 1024;
const PATIENCE_MS = 20_000;

/**
 * The text of a list, from a file or from an http or https address.
 *
 * @throws an Error that names the source and says why it could not be read
 */
export async function readSource(source: string): Promise<string> {
  const text = /^https?:/i.test(source) ? await download(source) : await readFile(source, "utf8");
  if (text.length > MOST_BYTES) throw new Error(`${source} is too long for a list of ranges.`);
  return text;
}

async function download(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch((error: unknown) => {
    throw new Error(`${url} could not be read.`, { cause: error });
  });
  if (!response.ok) throw new Error(`${url} answered with status ${response.status}.`);
  return response.text();
}

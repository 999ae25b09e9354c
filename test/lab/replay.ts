import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import type { Field } from "../../src/core/exchange/exchange";
import { answer, type Answer } from "./answer";

/** What of a HAR 1.2 entry is needed to give its response again. */
const harSchema = v.object({
  log: v.object({
    entries: v.array(
      v.object({
        response: v.object({
          status: v.number(),
          statusText: v.optional(v.string(), ""),
          headers: v.array(v.object({ name: v.string(), value: v.string() })),
          content: v.object({
            text: v.optional(v.string()),
            encoding: v.optional(v.string()),
            mimeType: v.optional(v.string()),
          }),
        }),
      }),
    ),
  }),
});

/**
 * Answers `/replay/NAME` from `NAME.har` in a folder: status, fields and body as captured;
 * `?entry=N` chooses the entry, counted from 0. Fields of one connection are left out, and so are
 * encoding and length, since a HAR holds the decoded body. Anything that is not to be had is a
 * 404 with a sentence.
 */
export async function replay(folder: string | null, path: string, query: URLSearchParams): Promise<Answer> {
  if (folder === null) return sorry("The lab was started without a folder of HAR files.");
  const name = decoded(path.slice("/replay/".length));
  // A plain file name and nothing else: no folders, so no way out of this one.
  if (name === null || !/^[\w-][\w.-]*$/.test(name)) return sorry("That is no name of a HAR file.");
  const file = name.endsWith(".har") ? name : `${name}.har`;
  const text = await readFile(join(folder, file), "utf8").catch(() => null);
  if (text === null) return sorry(`There is no ${file} to replay.`);
  const entry = readEntry(text, Number(query.get("entry") ?? "0"));
  if (entry === null) return sorry(`${file} has no such entry that this lab can read.`);
  return entry;
}

function readEntry(text: string, index: number): Answer | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const har = v.safeParse(harSchema, data);
  const response = har.success ? har.output.log.entries[index]?.response : undefined;
  // Status 0 is a request that was never answered.
  if (!response || response.status < 200 || response.status > 599) return null;
  const { text: body = "", encoding } = response.content;
  return {
    status: response.status,
    statusText: response.statusText,
    fields: response.headers.flatMap(lines).filter(({ name }) => !notReplayed.has(name.toLowerCase())),
    body: Buffer.from(body, encoding === "base64" ? "base64" : "utf8"),
    exact: true,
  };
}

const notReplayed = new Set(["content-encoding", "content-length"]);

/** Chromium writes repeated fields into one HAR value, with a line break between. */
function lines({ name, value }: Field): Field[] {
  return value.split("\n").map((line) => ({ name, value: line }));
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function sorry(sentence: string): Answer {
  return answer(404, [["Content-Type", "text/plain; charset=utf-8"]], sentence);
}

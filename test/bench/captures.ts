import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Exchange } from "../../src/core/exchange/exchange";
import { parseHar } from "../../src/core/exchange/har";
import { utf8Length } from "../../src/core/exchange/body";

const folders = [process.env["WHOSE403_CORPUS"] ?? "../shared/corpus", "test/fixtures/recorded"];

/** Real responses: those of the corpus where it is, else those recorded from the lab's servers. */
export function captures(): { readonly from: string; readonly exchanges: readonly Exchange[] } {
  const folder = folders.find((one) => existsSync(one));
  if (folder === undefined) throw new Error(`There are captures in none of ${folders.join(", ")}.`);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".har"),
  );
  const exchanges = files.toSorted().flatMap((name) => {
    const har = parseHar(readFileSync(join(folder, name), "utf8"));
    return har.ok ? har.entries.flatMap((entry) => ("exchange" in entry ? [entry.exchange] : [])) : [];
  });
  return { from: folder === folders[0] ? "the corpus" : "the recorded fixtures", exchanges };
}

/** Bytes of a response as far as they are looked at: fields as in HTTP/1.1, and the body. */
export function responseBytes({ fields, body }: Exchange): number {
  const ofFields = fields.reduce((sum, { name, value }) => sum + utf8Length(`${name}: ${value}\r\n`), 0);
  return ofFields + (body.state === "read" ? utf8Length(body.text) : 0);
}

import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildExtension } from "../e2e/build";
import { print } from "./figures";

const { outDir, remove } = buildExtension();
try {
  const assets = join(outDir, "assets");
  const scripts = new Map(
    readdirSync(assets)
      .filter((name) => name.endsWith(".js"))
      .map((name) => [name, readFileSync(join(assets, name), "utf8")]),
  );
  const html = readFileSync(join(outDir, "src/panel/panel.html"), "utf8");
  const opening = reach(
    [...html.matchAll(/assets\/[\w.-]+\.js/g)].map(([path]) => basename(path)),
    staticImports,
  );
  const all = reach([...opening], everyMention);
  print("Panel JavaScript at opening, gzip", `${kilobytes(opening)} kB`, "under 110 kB");
  print("with what it loads later (preview, opened files), gzip", `${kilobytes(all)} kB`, "none set");

  function reach(entries: readonly string[], imports: (code: string) => string[]): Set<string> {
    const reached = new Set<string>();
    const queue = [...entries];
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      const code = scripts.get(name);
      if (code === undefined || reached.has(name)) continue;
      reached.add(name);
      queue.push(...imports(code));
    }
    return reached;
  }
  function kilobytes(names: ReadonlySet<string>): string {
    const bytes = [...names].map((name) => gzipSync(scripts.get(name) ?? "", { level: 9 }).length);
    return (bytes.reduce((sum, one) => sum + one, 0) / 1_000).toFixed(1);
  }
} finally {
  remove();
}

function staticImports(code: string): string[] {
  return [...code.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)].map((found) => found[1] ?? "");
}

function everyMention(code: string): string[] {
  return [...code.matchAll(/[\w.-]+\.js/g)].map(([path]) => basename(path));
}

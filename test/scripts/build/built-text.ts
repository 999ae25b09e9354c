import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Plugin } from "vite";

/**
 * What Vite makes of one script with one plugin of ours, as text, unminified. Rejects as the build does.
 * Modules of packages are found from the repository's folder.
 */
export async function builtText(script: string, plugin: Plugin): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "whose403-built-"));
  try {
    const input = join(folder, "entry.js");
    writeFileSync(input, script);
    const output = await build({
      configFile: false,
      logLevel: "silent",
      mode: "production",
      define: { "process.env.NODE_ENV": '"production"' },
      plugins: [plugin],
      build: { write: false, minify: false, rollupOptions: { input, preserveEntrySignatures: "strict" } },
    });
    if (!("output" in output)) throw new Error("One build was expected.");
    return output.output.map((file) => (file.type === "chunk" ? file.code : "")).join("\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

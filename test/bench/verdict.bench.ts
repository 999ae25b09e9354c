import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { print } from "./figures";
import type { Rate } from "./verdict-rounds";

/** wafw00f's passive signatures over the corpus, on one core (2026-01). */
const peer = { responsesPerSecond: 240, megabytesPerSecond: 0.42 };

// As it ships, in one file: the runner of this measurement makes every call between modules dearer.
const folder = mkdtempSync(join(tmpdir(), "whose403-bench-"));
try {
  await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: "test/bench/verdict-rounds.ts",
      outDir: folder,
      target: "node20",
      rollupOptions: { output: { entryFileNames: "rounds.mjs", codeSplitting: false } },
    },
  });
  const made = (await import(/* @vite-ignore */ pathToFileURL(join(folder, "rounds.mjs")).href)) as {
    verdictRate: () => Rate;
  };
  const { from, responses, responsesPerSecond, megabytesPerSecond } = made.verdictRate();
  const times = (ours: number, theirs: number): string =>
    from === "the corpus" ? `, ${(ours / theirs).toFixed(0)} times wafw00f's ${theirs}` : "";
  print(
    `Verdicts over ${responses} responses of ${from}, one core`,
    `${responsesPerSecond.toFixed(0)} responses/s${times(responsesPerSecond, peer.responsesPerSecond)}`,
    "100 times; the aim is 500",
  );
  print(
    "The same in bytes of fields and bodies",
    `${megabytesPerSecond.toFixed(1)} MB/s${times(megabytesPerSecond, peer.megabytesPerSecond)}`,
    "100 times; the aim is 500",
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

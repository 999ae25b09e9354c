import { chmodSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Lets a file that the build wrote be started by its name. */
export function executable(file: string): Plugin {
  let outDir = "";
  return {
    name: "executable",
    configResolved(config) {
      outDir = config.build.outDir;
    },
    closeBundle() {
      chmodSync(join(outDir, file), 0o755);
    },
  };
}

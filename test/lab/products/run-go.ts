import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { unprivilegedAccount } from "../account";
import type { Place, Running } from "./product";
import { programPath, runApplication } from "./run-application";

/**
 * Builds one of the lab's own Go programs, with the libraries that Debian packages, and runs it: its
 * arguments are the port and the folder `site`. Throws with the compiler's words.
 */
export async function runGo(place: Place, file: string, version: string): Promise<Running> {
  const program = join(place.folder, "shop");
  const built = spawnSync("go", ["build", "-o", program, programPath(file)], {
    ...unprivilegedAccount(),
    cwd: place.folder,
    encoding: "utf8",
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: place.folder,
      GO111MODULE: "off",
      GOPATH: "/usr/share/gocode",
    },
  });
  if (built.error !== undefined) throw built.error;
  if (built.status !== 0) throw new Error(`go build failed: ${built.stderr}`);
  return runApplication(place, {
    program,
    args: [String(place.port), join(place.folder, "site")],
    version,
  });
}

import { execFileSync } from "node:child_process";
import type { Place, Running } from "./product";
import { programPath, runApplication } from "./run-application";

/** Serves one of the lab's own Rack programs by Puma; `gem` is what the version is told of. */
export function runPuma(
  place: Place,
  file: string,
  gem: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Running> {
  return runApplication(place, {
    program: "puma",
    args: ["--bind", `tcp://127.0.0.1:${place.port}`, "--threads", "1:1", "--silent", programPath(file)],
    env: { SHOP_FOLDER: place.folder, ...env },
    version: `${gemVersion(gem)} on ${gemVersion("puma")}`,
  });
}

/** Serves one of the lab's own Rack programs by WEBrick. */
export function runWebrick(place: Place, file: string, gem: string): Promise<Running> {
  return runApplication(place, {
    program: "rackup",
    args: ["--server", "webrick", "--host", "127.0.0.1", "--port", String(place.port), programPath(file)],
    env: { RACK_ENV: "production" },
    version: `${gemVersion(gem)} on ${gemVersion("webrick")}`,
  });
}

/** The version of an installed gem, as `NAME/VERSION`. Throws where it is not installed. */
function gemVersion(name: string): string {
  const script = "print Gem::Specification.find_by_name(ARGV[0]).version";
  return `${name}/${execFileSync("ruby", ["-e", script, name], { encoding: "utf8", stdio: "pipe", cwd: "/" })}`;
}

import { spawnSync } from "node:child_process";
import { basename, dirname } from "node:path";
import type { Place, Running } from "./product";
import { programPath, runApplication } from "./run-application";

/** The Python that Debian's packages are installed for; another may come first in PATH. */
const debianPython = "/usr/bin/python3";

/** Runs one of the lab's own Python programs: its arguments are the port, the place's folder, and more. */
export function runPython(
  place: Place,
  file: string,
  version: string,
  more: { readonly args?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Running> {
  return run(
    place,
    [programPath(file), String(place.port), place.folder, ...(more.args ?? [])],
    version,
    more.env,
  );
}

/** Serves the `application` of one of the lab's own Python programs by gunicorn. */
export function runGunicorn(place: Place, file: string, version: string): Promise<Running> {
  const program = programPath(file);
  const args = [
    "-m",
    "gunicorn",
    "--chdir",
    dirname(program),
    "--worker-tmp-dir",
    place.folder,
    "--bind",
    `127.0.0.1:${place.port}`,
    `${basename(program, ".py")}:application`,
  ];
  return run(place, args, `${version} on ${pythonVersion("gunicorn")}`);
}

/**
 * The version of a Python package of Debian's, or of "Python" itself, as `NAME/VERSION`. Throws where
 * it is not installed.
 */
export function pythonVersion(name: string): string {
  const ask =
    name === "Python"
      ? "import platform; print(platform.python_version())"
      : "import sys, importlib.metadata as m; print(m.version(sys.argv[1]))";
  const { status, stdout } = spawnSync(debianPython, ["-c", ask, name], { encoding: "utf8", cwd: "/" });
  if (status !== 0) throw new Error(`${name} is not installed for ${debianPython}`);
  return `${name}/${stdout.trim()}`;
}

function run(
  place: Place,
  args: readonly string[],
  version: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Running> {
  // Compiled files would be written beside the programs, into the repository.
  const quiet = { PYTHONDONTWRITEBYTECODE: "1", ...env };
  return runApplication(place, { program: debianPython, args, env: quiet, version });
}

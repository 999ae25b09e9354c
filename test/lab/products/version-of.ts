import { spawnSync } from "node:child_process";
import { findProgram } from "../origins/find-program";

/**
 * The version that a program tells, by the first group of `pattern` in what it prints. Throws when
 * the program is not here or prints no such thing.
 */
export function versionOf(
  program: string | readonly string[],
  args: readonly string[],
  pattern: RegExp,
): string {
  const names = typeof program === "string" ? [program] : program;
  const path = findProgram(...names);
  if (path === null) throw new Error(`${names.join(" or ")} is not installed`);
  const { stdout, stderr } = spawnSync(path, args, { encoding: "utf8", timeout: 10_000, cwd: "/" });
  const version = pattern.exec(`${stdout ?? ""}\n${stderr ?? ""}`)?.[1];
  if (version === undefined) throw new Error(`${names[0]} does not tell its version`);
  return version;
}

/** The upstream version of an installed Debian package, for a program that does not tell its own. */
export function debianVersion(name: string): string {
  const { stdout } = spawnSync("dpkg-query", ["-W", "-f=${Version}", name], { encoding: "utf8" });
  const version = /^(?:\d+:)?([\w.~]+?)(?:[+~-].*)?$/.exec(stdout ?? "")?.[1];
  if (version === undefined) throw new Error(`the package ${name} is not installed`);
  return version;
}

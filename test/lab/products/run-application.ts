import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Place, Running } from "./product";
import { runServer } from "./run-server";

/** A program that stays in the foreground and serves HTTP on the place's port. */
export interface Application {
  readonly program: string;
  readonly args: readonly string[];
  /** What it finds in its environment beside PATH and LANG; HOME is the place's folder. */
  readonly env?: Readonly<Record<string, string>>;
  readonly version: string;
}

/** Starts a program as runServer() does, in the place's folder. */
export async function runApplication(place: Place, application: Application): Promise<Running> {
  const { program, args, env = {}, version } = application;
  const server = await runServer({
    program: "/usr/bin/env",
    args: ["-C", place.folder, program, ...args],
    port: place.port,
    env: { HOME: place.folder, ...env },
  });
  return { version, stop: server.stop };
}

/** Where a program of the lab's own is: `programs/FILE` beside this file. */
export function programPath(file: string): string {
  return fileURLToPath(new URL(`./programs/${file}`, import.meta.url));
}

/** Runs one of the lab's own Node programs: its arguments are the port, the place's folder, and more. */
export function runNode(
  place: Place,
  file: string,
  version: string,
  ...more: readonly string[]
): Promise<Running> {
  return runApplication(place, {
    program: process.execPath,
    args: [programPath(file), String(place.port), place.folder, ...more],
    version,
  });
}

/** The version of an npm package of `package.json` beside this file, as `NAME/VERSION`. */
export function npmVersion(name: string): string {
  return `${name}/${packageVersion(fileURLToPath(new URL(`./node_modules/${name}/package.json`, import.meta.url)))}`;
}

/** The version that a package.json has. Throws where the file is not there. */
export function packageVersion(path: string): string {
  const read: unknown = JSON.parse(readFileSync(path, "utf8"));
  return typeof read === "object" && read !== null && "version" in read ? String(read.version) : "unknown";
}

import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { findCommand } from "../../scripts/setup/find-command.mjs";
import { startChild, type Child } from "../lab/child-process";
import { pollUntil } from "./poll";

const run = promisify(execFile);

/** A screen of its own with a window manager, for what only a window shows: the browser's prompts. */
export interface Display {
  /** For the environment variable DISPLAY. */
  readonly name: string;
  /** Presses keys one after another, by xdotool's names, as if on the keyboard. */
  readonly press: (...keys: string[]) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts Xvfb on a free display, and openbox on it.
 *
 * @throws {Error} with a sentence when one of the programs is not installed
 */
export async function startDisplay(): Promise<Display> {
  const [xvfb, openbox, xdotool] = ["Xvfb", "openbox", "xdotool"].map(command) as [string, string, string];
  const folder = mkdtempSync(join(tmpdir(), "whose403-display-"));
  const file = join(folder, "number");
  // The number of the display that was free: written by the server once it takes clients.
  const script = 'exec "$0" -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3>"$1"';
  const server = startChild("/bin/sh", ["-c", script, xvfb, file], null);
  const number = await ready("Xvfb", server, () => /^(\d+)\n/.exec(readFileSync(file, "utf8"))?.[1]);
  const name = `:${number}`;
  const manager = startChild("/usr/bin/env", [`DISPLAY=${name}`, openbox, "--sm-disable"], null);
  return {
    name,
    async press(...keys) {
      await run(xdotool, ["key", "--delay", "60", ...keys], { env: { ...process.env, DISPLAY: name } });
    },
    async stop() {
      await manager.stop();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function command(name: string): string {
  const path = findCommand(name);
  if (path !== null) return path;
  throw new Error(
    `${name} is not installed, and a test needs a window. npm test installs it as root on Debian; else: apt-get install xvfb openbox xdotool.`,
  );
}

async function ready(name: string, child: Child, ask: () => string | undefined): Promise<string> {
  const ended = child.gone.then((words) => {
    throw new Error(`${name} did not start: ${words.trim()}`);
  });
  const seen = pollUntil(`${name} to start`, async () => {
    try {
      return ask();
    } catch {
      return null;
    }
  });
  return Promise.race([seen, ended]);
}

import { connect } from "node:net";
import { setTimeout as after } from "node:timers/promises";
import { unprivilegedAccount } from "../account";
import { startChild, type Child } from "../child-process";
import { findProgram } from "../origins/find-program";
import { loopback } from "../ports";

const patienceMs = 30_000;

/** A server of a product, in the foreground. */
export interface Command {
  /** The program: a path, or the names under which distributions have it. */
  readonly program: string | readonly string[];
  readonly args: readonly string[];
  /** The loopback port that it listens on once it is ready. */
  readonly port: number;
  /** Variables of its environment; it has PATH and LANG otherwise. */
  readonly env?: Readonly<Record<string, string>>;
  /** A program that insists on being started by root, and becomes somebody else by itself. */
  readonly asRoot?: boolean;
}

/**
 * Starts a server as the unprivileged account and waits until it listens. Throws with its own words
 * when it ends before, or says nothing for 30 s.
 */
export async function runServer({ program, args, port, env = {}, asRoot = false }: Command): Promise<Child> {
  const names = typeof program === "string" ? [program] : program;
  const path = names[0]?.startsWith("/") ? names[0] : findProgram(...names);
  if (path === null || path === undefined) throw new Error(`${names.join(" or ")} is not installed`);
  const set = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const child = startChild("/usr/bin/env", [...set, path, ...args], asRoot ? null : unprivilegedAccount());
  let ended: string | null = null;
  void child.gone.then((words) => (ended = words));
  const deadline = Date.now() + patienceMs;
  while (!(await listens(port))) {
    if (ended !== null) throw new Error(`${names[0]} ended: ${String(ended).trim() || "it said nothing"}`);
    if (Date.now() > deadline) {
      await child.stop();
      throw new Error(`${names[0]} did not listen within ${patienceMs} ms`);
    }
    await after(20);
  }
  return child;
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, loopback);
    socket.once("connect", () => (socket.destroy(), resolve(true)));
    socket.once("error", () => resolve(false));
  });
}

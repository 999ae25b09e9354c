import { spawn } from "node:child_process";
import type { Account } from "./account";

/** A server that runs in the foreground as a child of this process. */
export interface Child {
  /** The process group: the keeper, the server, and whatever the server forked. */
  readonly pid: number;
  /** Settles when the server is gone, with what it wrote to standard error. */
  readonly gone: Promise<string>;
  readonly stop: () => Promise<void>;
}

/**
 * The keeper: runs the server beside a reader of standard input. Standard input ends when this
 * process asks for the end, or when it dies in any way at all, `kill -9` included; the server is
 * then told to end. So a crashed test run leaves no server behind.
 */
const keeper = `
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
( read -r line <&3; kill -TERM $server ) 2>/dev/null &
reader=$!
wait $server; code=$?
kill $reader 2>/dev/null
exit $code`;

/**
 * Starts a server that stays in the foreground, as `account` when one is given. `patienceMs` is how
 * long a stop waits for it before it is killed.
 */
export function startChild(
  command: string,
  args: readonly string[],
  account: Account | null,
  patienceMs = 5_000,
): Child {
  const child = spawn("/bin/sh", ["-c", keeper, "sh", command, ...args], {
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "pipe"],
    env: { PATH: process.env["PATH"] ?? "/usr/sbin:/usr/bin:/sbin:/bin", LANG: "C" },
    ...account,
  });
  const said: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
  child.stdin.on("error", () => undefined);
  const gone = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", () => resolve(Buffer.concat(said).toString("utf8")));
  });
  const endGroup = (): void => killGroup(child.pid);
  process.once("exit", endGroup);
  void gone.then(() => process.removeListener("exit", endGroup));
  return {
    pid: child.pid ?? -1,
    gone,
    stop: async () => {
      child.stdin.end();
      const deadline = setTimeout(endGroup, patienceMs);
      await gone;
      clearTimeout(deadline);
    },
  };
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // The group is gone already.
  }
}

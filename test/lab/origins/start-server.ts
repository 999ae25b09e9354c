import { readFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { setTimeout as after } from "node:timers/promises";
import { join } from "node:path";
import type { Account } from "../account";
import { startChild, type Child } from "../child-process";
import { freePort, loopback } from "../ports";
import type { Origin } from "./origin";
import type { SiteFolder } from "./site-folder";

/** What differs between the web servers that run from a configuration file. */
export interface ServerRecipe {
  readonly name: "nginx" | "apache";
  readonly command: string;
  readonly args: (configFile: string) => readonly string[];
  readonly config: (folder: string, port: number) => string;
}

const attempts = 5;
const patienceMs = 15_000;

/**
 * Writes the configuration, starts the server on a free loopback port and waits until it answers.
 * Throws with the server's own words when it does not start.
 */
export async function startServer(
  recipe: ServerRecipe,
  folder: SiteFolder,
  account: Account | null,
): Promise<Origin> {
  const configFile = join(folder.path, "server.conf");
  const token = randomUUID();
  folder.write("site/token.txt", token);
  let reason = "";
  for (let attempt = 0; attempt < attempts; attempt++) {
    const port = await freePort();
    folder.write("server.conf", recipe.config(folder.path, port));
    const child = startChild(recipe.command, recipe.args(configFile), account);
    const url = `http://${loopback}:${port}`;
    const started = await answers(`${url}/token.txt`, token, child);
    if (started === "yes") return origin(recipe, folder, child, url);
    await child.stop();
    reason = `${started}\n${await log(folder, "error.log")}`.trim();
    // Only a port that another process took first is worth another try.
    if (!/address already in use/i.test(reason)) break;
  }
  folder.remove();
  throw new Error(`${recipe.name} did not start: ${reason}`);
}

function origin(recipe: ServerRecipe, folder: SiteFolder, child: Child, url: string): Origin {
  return {
    name: recipe.name,
    real: true,
    url,
    errorLog: () => log(folder, "error.log"),
    accessLog: () => log(folder, "access.log"),
    stop: async () => {
      await child.stop();
      folder.remove();
    },
  };
}

/** "yes" once the server itself answers; otherwise why not. A stranger on the port is no answer. */
async function answers(url: string, token: string, child: Child): Promise<string> {
  const deadline = Date.now() + patienceMs;
  let ended: string | null = null;
  void child.gone.then((words) => (ended = words));
  while (Date.now() < deadline) {
    if (ended !== null) return ended;
    const text = await fetch(url).then(
      (response) => response.text(),
      () => null,
    );
    if (text === token) return "yes";
    await after(20);
  }
  return `no answer within ${patienceMs} ms`;
}

async function log(folder: SiteFolder, name: string): Promise<string> {
  return readFile(join(folder.path, name), "utf8").catch(() => "");
}

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { apacheConfiguration, apacheModules } from "../apache-configuration";
import { findProgram } from "../origins/find-program";

/** What a program made of a text: its exit code, and all that it said. */
export interface Loaded {
  readonly code: number | null;
  readonly said: string;
}

/** Gives a folder of one's own to `use`, and takes it away after. */
export function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "whose403-snippet-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a program to its end. */
export function run(command: string, args: readonly string[], input = ""): Loaded {
  const done = spawnSync(command, args, { input, encoding: "utf8", timeout: 180_000 });
  return { code: done.status, said: `${done.stdout}${done.stderr}${done.error?.message ?? ""}` };
}

/** `nginx -t` on a configuration with these texts in its http and server block. */
export function loadInNginx({ http = "", server = "" }: { http?: string; server?: string }): Loaded {
  const nginx = findProgram("nginx");
  if (nginx === null) throw new Error("nginx is not installed");
  return inFolder((folder) => {
    const file = join(folder, "nginx.conf");
    const kept = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    const folders = kept.map((name) => `${name}_temp_path ${folder}/${name};`).join("\n");
    writeFileSync(
      file,
      `pid ${folder}/nginx.pid;
error_log stderr;
events { worker_connections 64; }
http {
${folders}
access_log off;
${http}
server {
listen 127.0.0.1:8080;
${server}
}
}
`,
    );
    return run(nginx, ["-t", "-c", file, "-e", "stderr"]);
  });
}

/** `apache2 -t` on a configuration with this text in its one folder, or in the server. */
export function loadInApache(where: "folder" | "server", text: string): Loaded {
  const apache = findProgram("apache2", "httpd");
  if (apache === null || apacheModules() === null) throw new Error("Apache httpd is not installed");
  return inFolder((folder) => {
    mkdirSync(join(folder, "site"));
    const part = where === "server" ? text : `<Directory ${folder}/site>\n${text}\n</Directory>`;
    const file = join(folder, "apache.conf");
    writeFileSync(file, apacheConfiguration(folder, 8080, ["remoteip", "rewrite"], part));
    return run(apache, ["-t", "-f", file]);
  });
}

/**
 * The program that gives a command a network of its own, so that the firewall it sets is nobody's; null where
 * this machine lets nobody make one.
 */
export function ownNetwork(): readonly [string, ...string[]] | null {
  const unshare = findProgram("unshare");
  if (unshare === null) return null;
  const words = ["--net", "--map-root-user"];
  return run(unshare, [...words, "true"]).code === 0 ? [unshare, ...words] : null;
}

import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Account } from "../account";
import { customPage, jsonPage, openPath, openText, refusalKinds } from "./kinds";

/** The folder of one origin server: its configuration, its logs, and the site it serves. */
export interface SiteFolder {
  readonly path: string;
  /** Writes a file, readable to everyone whatever the umask is. */
  readonly write: (file: string, text: string) => void;
  readonly remove: () => void;
}

/**
 * Makes a folder with a small site, owned by the account that will serve it. The folder itself
 * can be traversed by everyone (else every path would be 403 for the wrong reason); the file and
 * the folder of the two permission kinds are closed to all.
 */
export function makeSiteFolder(name: string, account: Account | null): SiteFolder {
  // A TMPDIR of one's own is often closed to other accounts; /tmp never is.
  const path = mkdtempSync(join(existsSync("/tmp") ? "/tmp" : tmpdir(), `whose403-${name}-`));
  const closed = [
    join(path, "site/file-permission/refused.html"),
    join(path, "site/folder-permission/closed"),
  ];
  const own = (entry: string, mode: number): void => {
    if (account) chownSync(entry, account.uid, account.gid);
    chmodSync(entry, mode);
  };
  const write = (file: string, text: string): void => {
    const full = join(path, file);
    const above = dirname(file).split("/");
    above.forEach((_, depth) => {
      const folder = join(path, ...above.slice(0, depth + 1));
      mkdirSync(folder, { recursive: true });
      own(folder, 0o755);
    });
    writeFileSync(full, text);
    own(full, 0o644);
  };

  own(path, 0o755);
  for (const kind of refusalKinds) {
    write(`site${openPath(kind)}`, openText);
    write(`site/${kind}/refused.html`, "Nobody is to read this.");
  }
  write("site/folder-permission/closed/page.html", "Nobody is to read this.");
  write("site/errors/members.html", customPage);
  write("site/errors/orders.json", jsonPage);
  write("site/errors/nothing.txt", "");
  write("site/index.html", openText);
  for (const entry of closed) own(entry, 0o000);

  const remove = (): void => {
    process.removeListener("exit", remove);
    for (const entry of closed) if (existsSync(entry)) chmodSync(entry, 0o755);
    rmSync(path, { recursive: true, force: true });
  };
  process.once("exit", remove);
  return { path, write, remove };
}

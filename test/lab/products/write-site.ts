import { chmodSync, chownSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unprivilegedAccount } from "../account";

/** Files of a product by path; null makes an empty folder. */
export type Files = Readonly<Record<string, string | null>>;

/**
 * Writes files below a folder, readable to everyone and owned by the account that products run as.
 * Those in `closed` may be read by nobody, so that the product meets a file permission.
 */
export function writeSite(folder: string, files: Files, closed: readonly string[] = []): void {
  const account = unprivilegedAccount();
  const own = (path: string, mode: number): void => {
    if (account) chownSync(path, account.uid, account.gid);
    chmodSync(path, mode);
  };
  const makeFolder = (path: string): void => {
    const parts = path.split("/").filter((part) => part !== "" && part !== ".");
    parts.forEach((_, depth) => {
      const full = join(folder, ...parts.slice(0, depth + 1));
      mkdirSync(full, { recursive: true });
      own(full, 0o755);
    });
  };
  mkdirSync(folder, { recursive: true });
  own(folder, 0o755);
  for (const [path, text] of Object.entries(files)) {
    makeFolder(text === null ? path : dirname(path));
    if (text === null) continue;
    writeFileSync(join(folder, path), text);
    own(join(folder, path), 0o644);
  }
  for (const path of closed) own(join(folder, path), 0o000);
}

/** A page that everybody may read. */
export const openPage = "<!doctype html><title>Shop</title><p>Open.</p>\n";

import { readFileSync } from "node:fs";

/** The account that nginx and Apache run as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The unprivileged account for the lab's servers: the one that Debian made for web servers, else
 * `nobody`. Null when this process is not root and may therefore only be itself. Root ignores file
 * permissions, and a lab run as root would never see "Permission denied".
 */
export function unprivilegedAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  for (const wanted of ["www-data", "nobody"]) {
    const found = accounts.find(([name]) => name === wanted);
    if (found) return { uid: Number(found[2]), gid: Number(found[3]) };
  }
  throw new Error("The lab was started by root and found neither www-data nor nobody to run its servers as.");
}

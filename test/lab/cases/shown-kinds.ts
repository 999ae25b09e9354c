import type { RefusalKind } from "../origins/kinds";
import type { Origin } from "../origins/origin";

/** The refusals of nginx and Apache that are shown as pages, with the words for each. */
export const shownKinds: readonly (readonly [RefusalKind, string])[] = [
  ["deny-rule", "deny rule"],
  ["directory-index", "folder without an index"],
  ["file-permission", "unreadable file"],
  ["custom-page", "page of its own"],
  ["json", "JSON"],
];

/** The kinds that show the server's own page, with its name in it. */
export const stockPage: ReadonlySet<RefusalKind> = new Set([
  "deny-rule",
  "directory-index",
  "file-permission",
]);

/** The name that the stock page gives, or null where a stand-in answers. */
export function productOf(origin: Origin): string | null {
  if (!origin.real) return null;
  return origin.name === "nginx" ? "nginx" : "Apache httpd";
}

/** What the case is called by on the lab page. */
export function nameOf(origin: Origin): string {
  const name = origin.name === "nginx" ? "nginx" : "Apache";
  return origin.real ? name : `${name} (stand-in)`;
}

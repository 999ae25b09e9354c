/** The ways in which each origin server of the lab refuses. */
export const refusalKinds = [
  "deny-rule",
  "directory-index",
  "file-permission",
  "folder-permission",
  "custom-page",
  "json",
  "empty",
] as const;

export type RefusalKind = (typeof refusalKinds)[number];

/** The path that is refused in this way: the same on every origin server. */
export function refusedPath(kind: RefusalKind): string {
  switch (kind) {
    case "directory-index":
      return "/directory-index/";
    case "folder-permission":
      return "/folder-permission/closed/page.html";
    default:
      return `/${kind}/refused.html`;
  }
}

/** Its neighbour, which answers 200 with `openText`: only so is the refusal for the right reason. */
export function openPath(kind: RefusalKind): string {
  return `/${kind}/open.html`;
}

export const openText = "This page is open.";

/** Our own page in place of the server's stock one. */
export const customPage = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Members only</title></head>
<body><h1>Members only</h1><p>This part of the garden club's site is for members. Ask the secretary for a key.</p></body>
</html>
`;

export const jsonPage = `{"error":"forbidden","message":"This key may not read orders."}\n`;

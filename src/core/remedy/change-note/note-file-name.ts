/** The name of a saved change note: host and day, safe on every file system. */
export function hostFileName(url: string, nowMs: number): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/[^a-z0-9.-]+/gi, "-") : "site";
  return `change-note-${host.slice(0, 80)}-${new Date(nowMs).toISOString().slice(0, 10)}.md`;
}

import { readFile } from "node:fs/promises";
import { ok, type Answer } from "./answer";

/** The scripts, by the path they are served at: written in TypeScript, served as JavaScript. */
const scripts: Readonly<Record<string, string>> = {
  "/site/page.js": "page-script.ts",
  "/site/worker.js": "worker.ts",
  "/site/service-worker.js": "service-worker.ts",
};

/** What the lab's own site serves: its page and the files under `/site/`; null for other paths. */
export async function site(path: string, page: () => string): Promise<Answer | null> {
  if (path === "/") return ok("text/html; charset=utf-8", page());
  if (path === "/site/page.css") return ok("text/css; charset=utf-8", await text("page.css"));
  const source = Object.hasOwn(scripts, path) ? scripts[path] : undefined;
  return source === undefined ? null : ok("text/javascript; charset=utf-8", await javaScript(source));
}

async function javaScript(source: string): Promise<string> {
  // Loaded late: Vite is slow to load, and only a browser asks for scripts.
  const { transformWithOxc } = await import("vite");
  return (await transformWithOxc(await text(source), source, { sourcemap: false })).code;
}

function text(name: string): Promise<string> {
  return readFile(new URL(`site/${name}`, import.meta.url), "utf8");
}

import { spawnSync } from "node:child_process";
import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Place, Product, Running } from "../product";
import { npmVersion, programPath, runApplication } from "../run-application";

const form = { Origin: "https://other.example", "Content-Type": "application/x-www-form-urlencoded" };
const nodeModules = fileURLToPath(new URL("../node_modules", import.meta.url));

/** SvelteKit, built and served by Node, which answers pages, data and forms each in its own form. */
export const product: Product = {
  id: "sveltekit",
  needs: {
    debian: [],
    npm: ["@sveltejs/adapter-node", "@sveltejs/kit", "@sveltejs/vite-plugin-svelte", "svelte", "vite"],
  },
  start: buildAndRun,
  volatile: [/_app\/immutable\/[\w./-]+/, /__sveltekit_\w+/],
  refusals: [
    {
      name: "error in a page",
      request: { path: "/denied" },
      neighbour: { path: "/" },
      truth: { responder: "origin", product: "SvelteKit", cause: null },
      why: "The page's load function calls error(403); x-sveltekit-page is SvelteKit's.",
    },
    {
      name: "error in a page, HEAD",
      request: { method: "HEAD", path: "/denied" },
      truth: { responder: "origin", product: "SvelteKit", cause: null },
      why: "The same without the body; x-sveltekit-page is SvelteKit's.",
    },
    {
      name: "form of another site",
      request: { method: "POST", path: "/", fields: form, body: "item=1" },
      truth: { responder: "origin", product: "SvelteKit or Astro", cause: "csrf" },
      why: "A form that another site sends is refused; the sentence is SvelteKit's and Astro's.",
    },
    {
      name: "form of another site, JSON",
      request: { method: "POST", path: "/", fields: { ...form, Accept: "application/json" }, body: "item=1" },
      truth: { responder: "origin", product: "SvelteKit or Astro", cause: "csrf" },
      why: "The same asked for as JSON.",
    },
    {
      name: "JSON of its own",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: null, cause: null },
      why: "The endpoint answers with JSON of its own; no field names SvelteKit.",
    },
  ],
};

async function buildAndRun(place: Place): Promise<Running> {
  cpSync(programPath("sveltekit"), place.folder, { recursive: true });
  symlinkSync(nodeModules, join(place.folder, "node_modules"));
  const vite = join(nodeModules, "vite/bin/vite.js");
  const built = spawnSync(process.execPath, [vite, "build"], { cwd: place.folder, encoding: "utf8" });
  if (built.status !== 0) throw new Error(`vite build failed: ${built.stderr}`);
  return runApplication(place, {
    program: process.execPath,
    args: [join(place.folder, "build/index.js")],
    env: { HOST: "127.0.0.1", PORT: String(place.port), ORIGIN: "http://shop.example" },
    version: npmVersion("@sveltejs/kit"),
  });
}

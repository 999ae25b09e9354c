import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Page } from "puppeteer-core";
import { build } from "vite";

/** Where the gallery is, to the browser alone: no server answers, and nothing is asked of a network. */
const origin = "http://gallery.test";

const mediaTypes: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
};

/** The files of the gallery, built as the extension's own pages are, by their paths. */
export async function galleryFiles(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const root = fileURLToPath(new URL("../../ui/gallery/", import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "error",
    root,
    plugins: [react()],
    define: { __VERSION__: JSON.stringify("0.0.0") },
    build: { write: false, target: "chrome116", rollupOptions: { input: `${root}gallery.html` } },
  });
  const output = [built].flat().flatMap((each) => ("output" in each ? each.output : []));
  return new Map(
    output.map((each) => [`/${each.fileName}`, each.type === "chunk" ? each.code : each.source]),
  );
}

/** Lets a tab see the gallery under its own address. */
export async function serveGallery(
  page: Page,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const { origin: asked, pathname } = new URL(request.url());
    if (asked !== origin) return void request.continue();
    const body = files.get(pathname);
    const contentType = mediaTypes[pathname.split(".").at(-1) ?? ""] ?? "application/octet-stream";
    return void request.respond(body === undefined ? { status: 404 } : { body, contentType });
  });
}

/** The gallery's address with what is to be shown there. */
export function galleryUrl(what: Readonly<Record<string, string>>): string {
  return `${origin}/gallery.html?${new URLSearchParams(what).toString()}`;
}

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { build } from "vite";
import manifest from "../../../manifest.json" with { type: "json" };
import { findBrowser } from "../../../scripts/setup/browser.mjs";
import { launchWithExtension } from "../browser";
import type { CardPage } from "./card-page-script";

const script = fileURLToPath(new URL("card-page-script.ts", import.meta.url));
const pageName = "card-page.html";

/**
 * An extension of one page, in which a test can ask the code of cards and pictures itself: under an
 * extension's origin and our own policy, and nothing of it is shipped. `remove` deletes its folder.
 */
export async function cardExtension(): Promise<{ readonly dir: string; readonly remove: () => void }> {
  const dir = mkdtempSync(join(tmpdir(), "whose403-card-"));
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      outDir: dir,
      emptyOutDir: true,
      target: "chrome116",
      modulePreload: false,
      rollupOptions: { input: script, output: { entryFileNames: "card-page.js", codeSplitting: false } },
    },
  });
  writeFileSync(
    join(dir, pageName),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cards</title><script type="module" src="card-page.js"></script></head><body></body></html>`,
  );
  const { manifest_version, content_security_policy } = manifest;
  writeFileSync(
    join(dir, "manifest.json"),
    JSON.stringify({ manifest_version, content_security_policy, name: "Cards", version: "1" }),
  );
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** A browser with that extension and its page, for tests and measurements; `close` puts all away. */
export async function openCards(): Promise<{
  readonly page: Page;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}> {
  const executablePath = findBrowser();
  if (executablePath === null)
    throw new Error("No Chromium, Chrome or Edge is to be found: set WHOSE403_BROWSER.");
  const { dir, remove } = await cardExtension();
  const session = await launchWithExtension({
    executablePath,
    extensionDir: dir,
    headless: true,
    openDevtools: false,
    // This extension welcomes nobody.
    keepWelcome: true,
  });
  return {
    page: await openCardPage(session.browser),
    browser: session.browser,
    async close() {
      await session.close();
      remove();
    },
  };
}

/** Opens that page in a tab of its own. */
export async function openCardPage(browser: Browser): Promise<Page> {
  const id = [...(await browser.extensions()).values()].find(({ name }) => name === "Cards")?.id;
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/${pageName}`);
  await page.waitForFunction(() => "cardPage" in globalThis);
  return page;
}

/** Calls one of the page's functions. */
export function ask<Name extends keyof CardPage>(
  page: Page,
  name: Name,
  ...given: Parameters<CardPage[Name]>
): Promise<Awaited<ReturnType<CardPage[Name]>>> {
  return page.evaluate(
    (called, args) =>
      (globalThis as unknown as { cardPage: Record<string, (...all: unknown[]) => never> }).cardPage[
        called
      ]?.(...args),
    name as string,
    given as unknown[],
  ) as Promise<Awaited<ReturnType<CardPage[Name]>>>;
}

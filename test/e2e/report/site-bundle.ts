import { fileURLToPath } from "node:url";
import type { Frame, Page } from "puppeteer-core";
import { build } from "vite";
import { pollUntil } from "../poll";
import type { SitePort } from "../../../src/ui/ports";

/** The site ports as one script, made as the extension's own are. */
export async function siteScript(): Promise<string> {
  const entry = fileURLToPath(new URL("site-entry.ts", import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, target: "chrome116", lib: { entry, formats: ["iife"], name: "whose403Entry" } },
  });
  const output = [built].flat().flatMap((each) => ("output" in each ? each.output : []));
  const chunk = output.find((each) => each.type === "chunk");
  if (chunk?.type !== "chunk") throw new Error("The site ports did not build.");
  return chunk.code;
}

/** Waits until one of our pages may use the page of a tab. */
export async function grantOf(ours: Page, tabId: number): Promise<void> {
  await pollUntil("the grant", () => ours.evaluate(mayUse, tabId));
}

// Runs in our own page.
function mayUse(tabId: number): Promise<boolean> {
  return chrome.scripting.executeScript({ target: { tabId }, func: () => true }).then(
    ([result]) => result?.result === true,
    () => false,
  );
}

type Ask = Exclude<keyof SitePort, symbol>;

/** Asks by the port of a tab, or of the inspected page where `tabId` is null, from one of our pages. */
export async function askFrom<A extends Ask>(
  where: Page | Frame,
  tabId: number | null,
  ask: A,
  url: string,
): Promise<Awaited<ReturnType<SitePort[A]>>> {
  return where.evaluate(
    (id, what, about) => {
      const { siteOfTab, siteOfInspectedPage } = (
        globalThis as unknown as {
          whose403Site: { siteOfTab: (id: number) => SitePort; siteOfInspectedPage: () => SitePort };
        }
      ).whose403Site;
      return (id === null ? siteOfInspectedPage() : siteOfTab(id))[what](about);
    },
    tabId,
    ask as Ask,
    url,
  ) as Promise<Awaited<ReturnType<SitePort[A]>>>;
}

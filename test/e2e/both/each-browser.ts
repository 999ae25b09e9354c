import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, inject, onTestFailed, beforeEach } from "vitest";
import { findFirefox } from "../../../scripts/setup/firefox.mjs";
import { startLab, type Lab } from "../../lab/lab";
import { startDisplay, type Display } from "../display";
import { firefoxUnderTest } from "../firefox/firefox-under-test";
import { startFirefox, type Firefox } from "../firefox/firefox";
import { consoleText, grant } from "../firefox/in-chrome";
import { stage } from "../stage";
import { chromiumUnderTest } from "./chromium-under-test";
import type { UnderTest } from "./under-test";

const failures = fileURLToPath(new URL("../../../out/failures/", import.meta.url));

/** What a file of scenarios wants beside the usual. */
export interface EachBrowserOptions {
  /** True: the browsers have windows, on a display of their own. */
  readonly inWindow?: boolean;
}

/**
 * The same scenarios in Chromium and in Firefox. `scenarios` gets what is under test, which may be used
 * inside tests and hooks alone.
 */
export function eachBrowser(
  title: string,
  scenarios: (at: UnderTest) => void,
  { inWindow = false }: EachBrowserOptions = {},
): void {
  describe(`${title}, in Chromium`, () => scenarios(chromiumUnderTest(stage({ inWindow }))));
  describe(`${title}, in Firefox`, () => scenarios(inFirefox(inWindow)));
}

function inFirefox(inWindow: boolean): UnderTest {
  let lab: Lab | undefined;
  let firefox: Firefox | undefined;
  let display: Display | undefined;
  let under: UnderTest | undefined;
  beforeAll(async () => {
    lab = await startLab();
    if (inWindow) display = await startDisplay();
    firefox = await startFirefox({
      executablePath: firefoxPath(),
      extensionDir: inject("firefoxDir"),
      ...(display ? { display: display.name } : {}),
    });
    under = firefoxUnderTest(firefox, lab);
    await firefox.inChrome(grant, firefox.extensionId, ["devtools"], []);
    await under.visit(lab.pageUrl);
    await under.openDevtools();
  });
  afterAll(async () => {
    await firefox?.close();
    await display?.stop();
    await lab?.stop();
  });
  beforeEach(({ task }) => {
    onTestFailed(async () => {
      if (!firefox || !under) return;
      const base = `${failures}firefox-${task.name.replace(/[^\w-]+/g, "-").slice(0, 100)}`;
      mkdirSync(failures, { recursive: true });
      const panel = await under.panel().catch(() => under?.page);
      await Promise.allSettled([
        firefox.inChrome(consoleText).then((text) => writeFileSync(`${base}.console.txt`, String(text))),
        panel
          ?.evaluate(() => document.documentElement.outerHTML)
          .then((html) => writeFileSync(`${base}.panel.html`, html)),
        panel?.picture().then((png) => writeFileSync(`${base}.png`, png)),
      ]);
    });
  });
  return new Proxy({} as UnderTest, {
    get(_, name) {
      if (under === undefined) throw new Error("Firefox is used before it was started.");
      return under[name as keyof UnderTest];
    },
  });
}

function firefoxPath(): string {
  const path = findFirefox();
  if (path === null) throw new Error("No Firefox is to be found: set WHOSE403_FIREFOX to one.");
  return path;
}

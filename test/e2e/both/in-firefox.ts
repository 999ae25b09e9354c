import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, inject, onTestFailed } from "vitest";
import { findFirefox } from "../../../scripts/setup/firefox.mjs";
import { startLab, type Lab } from "../../lab/lab";
import { startDisplay, type Display } from "../display";
import { firefoxUnderTest, type FirefoxUnderTest } from "../firefox/firefox-under-test";
import { startFirefox, type Firefox } from "../firefox/firefox";
import { consoleText, grant } from "../firefox/in-chrome";

const failures = fileURLToPath(new URL("../../../out/failures/", import.meta.url));

/** How Firefox begins. */
export interface InFirefoxOptions {
  /** True: it has a window, on a display of its own. */
  readonly inWindow?: boolean;
  /** False: as just installed, without the permission for the panel, and no DevTools open. */
  readonly withPanel?: boolean;
}

/**
 * Starts lab and Firefox before the tests of a file and stops them after. When a test fails, a picture of the
 * panel, its HTML and Firefox's console stay in out/failures.
 */
export function inFirefox({ inWindow = false, withPanel = true }: InFirefoxOptions = {}): FirefoxUnderTest {
  let lab: Lab | undefined;
  let firefox: Firefox | undefined;
  let display: Display | undefined;
  let under: FirefoxUnderTest | undefined;
  beforeAll(async () => {
    lab = await startLab();
    if (inWindow) display = await startDisplay();
    firefox = await startFirefox({
      executablePath: firefoxPath(),
      extensionDir: inject("firefoxDir"),
      ...(display ? { display: display.name } : {}),
    });
    under = firefoxUnderTest(firefox, lab);
    if (withPanel) await firefox.inChrome(grant, firefox.extensionId, ["devtools"], []);
    await under.visit(lab.pageUrl);
    if (withPanel) await under.openDevtools();
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
  return new Proxy({} as FirefoxUnderTest, {
    get(_, name) {
      if (under === undefined) throw new Error("Firefox is used before it was started.");
      return under[name as keyof FirefoxUnderTest];
    },
  });
}

function firefoxPath(): string {
  const path = findFirefox();
  if (path === null) throw new Error("No Firefox is to be found: set WHOSE403_FIREFOX to one.");
  return path;
}

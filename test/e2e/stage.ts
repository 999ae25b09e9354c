import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, inject, onTestFailed } from "vitest";
import { findBrowser } from "../../scripts/setup/browser.mjs";
import type { Block } from "../../src/core/blocks/block";
import type { LogState } from "../../src/ui/ports";
import { startCloudflareApi, type CloudflareApi } from "../lab/cloudflare-api/cloudflare-api";
import { startLab, type Lab } from "../lab/lab";
import { launchWithExtension, type LaunchOptions, type Session } from "./browser";
import { startDisplay, type Display } from "./display";
import { pollUntil } from "./poll";

const failures = fileURLToPath(new URL("../../out/failures/", import.meta.url));

/** What a file of tests wants beside the usual: how the browser is started, and on what. */
export interface StageOptions extends Partial<LaunchOptions> {
  /** A folder of HAR files that the lab serves at `/replay/NAME`. */
  readonly replayFolder?: string;
  /** True: `api.cloudflare.com` is a stub of Cloudflare's API to this browser. */
  readonly cloudflareApi?: boolean;
  /** True: the browser has a window, on a display of its own with a window manager. */
  readonly inWindow?: boolean;
}

/** The lab and a browser for the tests of one file, and what they ask of both. */
export interface Stage {
  readonly lab: Lab;
  readonly session: Session;
  /** The stub of Cloudflare's API. Throws without `cloudflareApi`. */
  readonly api: CloudflareApi;
  /** The display that the browser's window is on. Throws without `inWindow`. */
  readonly display: Display;
  /** Goes to a URL; an answer that the browser replaces by its own error page is no failure. */
  readonly visit: (url: string) => Promise<void>;
  /** Provokes a case of the lab from its page; what the page could see of the answer. */
  readonly provoke: (caseId: string) => Promise<string>;
  /** What our log holds now. */
  readonly state: () => Promise<LogState>;
  /** The blocks whose URL has this text, once there are so many; newest last. */
  readonly blocks: (urlPart: string, count?: number) => Promise<readonly Block[]>;
  readonly clear: () => Promise<void>;
}

/**
 * Starts lab and browser before the tests of a file and stops them after; every test begins
 * with an empty log. When a test fails, a picture of DevTools,
 * the panel's HTML and the console stay in out/failures.
 */
export function stage({
  replayFolder,
  inWindow = false,
  cloudflareApi = false,
  ...options
}: StageOptions = {}): Stage {
  let lab: Lab | undefined;
  let session: Session | undefined;
  let display: Display | undefined;
  let api: CloudflareApi | undefined;
  const console: string[] = [];
  const started = (): { lab: Lab; session: Session } => {
    if (!lab || !session) throw new Error("The stage is used before it was set up.");
    return { lab, session };
  };

  beforeAll(async () => {
    lab = await startLab(replayFolder === undefined ? {} : { replayFolder });
    if (inWindow) display = await startDisplay();
    if (cloudflareApi) api = await startCloudflareApi();
    session = await launchWithExtension({
      executablePath: browserPath(),
      extensionDir: inject("extensionDir"),
      headless: display === undefined,
      spki: api ? `${lab.spki},${api.spki}` : lab.spki,
      ...options,
      args: [
        ...(options.args ?? []),
        ...(api ? [`--host-resolver-rules=MAP api.cloudflare.com:443 127.0.0.1:${api.port}`] : []),
      ],
      ...(display ? { env: { ...options.env, DISPLAY: display.name } } : {}),
    });
    if (options.openDevtools !== false) await session.devtoolsPage();
    session.page.on("console", (line) => console.push(line.text()));
  });
  afterAll(async () => {
    await session?.close();
    await display?.stop();
    await api?.stop();
    await lab?.stop();
  });
  beforeEach(async ({ task }) => {
    console.length = 0;
    if (options.openDevtools !== false) await (await started().session.devtoolsPage()).evaluate(clearLog);
    onTestFailed(async () => {
      if (session) await keepEvidence(session, task.name, console);
    });
  });

  const state = async (): Promise<LogState> => (await started().session.devtoolsPage()).evaluate(readLog);
  return {
    get lab() {
      return started().lab;
    },
    get session() {
      return started().session;
    },
    get api() {
      if (!api) throw new Error("This stage has no Cloudflare: ask for `cloudflareApi`.");
      return api;
    },
    get display() {
      if (!display) throw new Error("This stage has no display: ask for `inWindow`.");
      return display;
    },
    async visit(url) {
      await started()
        .session.page.goto(url)
        .catch((error: unknown) => {
          if (!String(error).includes("ERR_HTTP_RESPONSE_CODE_FAILURE")) throw error;
        });
    },
    async provoke(caseId) {
      const { page } = started().session;
      if (page.url() !== started().lab.pageUrl) await page.goto(started().lab.pageUrl);
      return page.evaluate(runCase, caseId);
    },
    state,
    async blocks(urlPart, count = 1) {
      let last: readonly Block[] = [];
      return pollUntil(`${count} block(s) of ${urlPart}`, async () => {
        last = (await state()).blocks.filter((block) => block.exchange.url.includes(urlPart));
        return last.length >= count ? last : null;
      });
    },
    async clear() {
      await (await started().session.devtoolsPage()).evaluate(clearLog);
    },
  };
}

// Runs in the lab's page.
function runCase(caseId: string): Promise<string> {
  return (globalThis as unknown as { lab: { run: (id: string) => Promise<string> } }).lab.run(caseId);
}

function browserPath(): string {
  const path = findBrowser();
  if (path === null)
    throw new Error("No Chromium, Chrome or Edge is to be found: set WHOSE403_BROWSER to one.");
  return path;
}

interface LogWindow {
  whose403Log: { getSnapshot: () => LogState; clear: () => void };
}

function readLog(): LogState {
  return structuredClone((globalThis as unknown as LogWindow).whose403Log.getSnapshot());
}

function clearLog(): void {
  (globalThis as unknown as LogWindow).whose403Log.clear();
}

async function keepEvidence(session: Session, name: string, console: readonly string[]): Promise<void> {
  const base = `${failures}${name.replace(/[^\w-]+/g, "-").slice(0, 100)}`;
  mkdirSync(failures, { recursive: true });
  writeFileSync(`${base}.console.txt`, console.join("\n"));
  // What cannot be had (a browser that is gone, say) must not hide the failure itself.
  await Promise.allSettled([
    session.panel().then(async (panel) => writeFileSync(`${base}.panel.html`, await panel.content())),
    session.devtools().then((devtools) => devtools.screenshot({ path: `${base}.png` })),
  ]);
}

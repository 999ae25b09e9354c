import puppeteer, { type Browser, type Frame, type Page } from "puppeteer-core";
import { pollUntil } from "./poll";

/** A real browser with the extension loaded, DevTools open on one page. */
export interface Session {
  readonly browser: Browser;
  /** The inspected page. */
  readonly page: Page;
  /** DevTools itself, once it is open. */
  readonly devtools: () => Promise<Page>;
  /** Our devtools page inside it, once it listens. */
  readonly devtoolsPage: () => Promise<Frame>;
  /** Our panel, brought to the front: the first call is what creates it. */
  readonly panel: () => Promise<Frame>;
  readonly extensionId: () => Promise<string>;
  /** Presses the extension's button in the browser's toolbar: the popup opens, and activeTab is granted. */
  readonly pressToolbarButton: () => Promise<void>;
  /** Sets DevTools' own theme in its settings; nothing is reloaded. */
  readonly setTheme: (theme: "default" | "dark") => Promise<void>;
  /** Closes DevTools as its own shortcut does. */
  readonly closeDevtools: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How to start it. */
export interface LaunchOptions {
  readonly executablePath: string;
  /** The built extension, unpacked. */
  readonly extensionDir: string;
  readonly headless: boolean;
  /** Open DevTools with the first tab (the default), or leave that to `page.openDevTools()`. */
  readonly openDevtools?: boolean;
  /** Of the certificate to trust (`Lab.spki`): without trust there is no service worker. */
  readonly spki?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** True: the page that opens once after the install stays open, in front. */
  readonly keepWelcome?: boolean;
  /** The inspected page's size with DevTools undocked, in pixels. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts Chromium over a pipe (no port to collide) with a profile of its own. The DevTools
 * frontend's internals are used here and nowhere else.
 */
export async function launchWithExtension(options: LaunchOptions): Promise<Session> {
  const browser = await puppeteer.launch({
    pipe: true,
    headless: options.headless,
    devtools: options.openDevtools ?? true,
    handleDevToolsAsPage: true,
    enableExtensions: [options.extensionDir],
    executablePath: options.executablePath,
    defaultViewport: options.viewport ?? null,
    args: [
      ...quiet,
      ...(options.spki ? [`--ignore-certificate-errors-spki-list=${options.spki}`] : []),
      ...(options.args ?? []),
    ],
    ...(options.env ? { env: { ...process.env, ...options.env } } : {}),
  });
  const page = await pollUntil("the first tab", async () =>
    (await browser.pages()).find((candidate) => candidate.url() === "about:blank"),
  );
  if (!options.keepWelcome) await closeWelcome(browser, page);
  const devtools = async (): Promise<Page> => {
    const target = await browser.waitForTarget((candidate) => candidate.url().startsWith("devtools://"));
    return target.asPage();
  };
  const frameAt = async (path: string): Promise<Frame> => {
    const front = await devtools();
    return pollUntil(`the frame ${path}`, () =>
      Promise.resolve(
        front
          .frames()
          .find((frame) => frame.url().startsWith("chrome-extension") && frame.url().endsWith(path)),
      ),
    );
  };
  // Its listeners stand once its script has run.
  const devtoolsPage = async (): Promise<Frame> => {
    const frame = await frameAt("/devtools.html");
    // Not by waitForFunction, whose animation frames do not come in a page that is never shown.
    await pollUntil("our devtools page to load", () =>
      frame.evaluate(() => document.readyState === "complete"),
    );
    return frame;
  };
  const extensionId = async (): Promise<string> => new URL((await frameAt("/devtools.html")).url()).host;
  return {
    browser,
    page,
    devtools,
    devtoolsPage,
    async panel() {
      await devtoolsPage();
      const front = await devtools();
      await pollUntil("our panel's tab in DevTools", () => front.evaluate(showOurPanel) as Promise<boolean>);
      const frame = await frameAt("/panel.html");
      await frame.waitForSelector("#root > *");
      return frame;
    },
    extensionId,
    async pressToolbarButton() {
      // Ours is the only one, and is known before DevTools is open.
      const [extension] = (await browser.extensions()).values();
      if (extension === undefined) throw new Error("The browser does not know the extension.");
      await page.triggerExtensionAction(extension);
    },
    async setTheme(theme) {
      await (await devtools()).evaluate(themeSetting(theme));
    },
    async closeDevtools() {
      const front = await devtools();
      // The page is gone before it could answer.
      await front.evaluate(closeWindow).catch(() => undefined);
      await pollUntil("DevTools to be closed", () => Promise.resolve(front.isClosed()));
    },
    close: () => browser.close(),
  };
}

/** Closes the page that opens once after the install, so that the first tab is in front, alone with its DevTools. */
async function closeWelcome(browser: Browser, first: Page): Promise<void> {
  const welcome = await browser.waitForTarget((each) => each.url().includes("view=welcome"));
  await (await welcome.asPage()).close();
  await pollUntil("the welcome page to be closed", () =>
    Promise.resolve(!browser.targets().some((each) => each.url().includes("view=welcome"))),
  );
  await first.bringToFront();
}

// Runs inside DevTools' own page: shows the view that our extension registered. A text, since the
// tools that run these files would rewrite the `import` of a function.
const showOurPanel = `(async () => {
  const { ViewManager } = await import("./ui/legacy/legacy.js");
  const manager = ViewManager.ViewManager.instance();
  const id = [...manager.views.keys()].find((key) => key.startsWith("chrome-extension"));
  if (id === undefined) return false;
  await manager.showView(id);
  return true;
})()`;

// Runs inside DevTools' own page.
const closeWindow = `(async () => {
  const { InspectorFrontendHost } = await import("./core/host/host.js");
  InspectorFrontendHost.InspectorFrontendHostInstance.closeWindow();
})()`;

// Runs inside DevTools' own page, as its settings dialogue does.
function themeSetting(theme: string): string {
  return `(async () => {
    const { Settings } = await import("./core/common/common.js");
    Settings.Settings.instance().moduleSetting("ui-theme").set("${theme}");
  })()`;
}

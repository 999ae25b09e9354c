import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startChild } from "../../lab/child-process";
import { pollUntil } from "../poll";
import * as chrome from "./in-chrome";
import { connectMarionette, type Marionette } from "./marionette";

/** The tab that DevTools inspects, the one in front, or a browsing context by its id. */
export type Context = "inspected" | "front" | number;

/** A real Firefox with the extension, driven over Marionette. */
export interface Firefox {
  /** Where commands for content go from now on. */
  readonly direct: (context: Context) => Promise<void>;
  /** Runs a text of `in-chrome` with Firefox's own rights. */
  readonly inChrome: (script: string, ...args: unknown[]) => Promise<unknown>;
  /** A command for the page that `direct` chose. */
  readonly send: Marionette["send"];
  readonly extensionId: string;
  /** Where Firefox puts what pages save. */
  readonly downloads: string;
  readonly close: () => Promise<void>;
}

/** How to start it. */
export interface FirefoxOptions {
  readonly executablePath: string;
  /** The extension built for Firefox, unpacked. */
  readonly extensionDir: string;
  /** The display for a window; without one it has none. */
  readonly display?: string;
}

/**
 * Nothing is asked of the network by Firefox itself, and nothing opens by itself. What would hide how Firefox
 * behaves with pages (`browser.sessionhistory.max_total_viewers`, `fission.bfcacheInParent`) stays as it is (F4).
 */
const prefs: Readonly<Record<string, string | number | boolean>> = {
  "marionette.port": 0,
  "app.update.disabledForTesting": true,
  "browser.aboutConfig.showWarning": false,
  "browser.download.folderList": 2,
  "browser.safebrowsing.downloads.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.dns.localDomains": "api.cloudflare.com,shop.example",
  "services.settings.server": "data:,",
  "signon.rememberSignons": false,
  "toolkit.telemetry.reportingpolicy.firstRun": false,
};

/** Starts Firefox with a profile of its own and the extension in it, on an empty tab. */
export async function startFirefox(options: FirefoxOptions): Promise<Firefox> {
  const folder = mkdtempSync(join(tmpdir(), "whose403-firefox-"));
  const profile = join(folder, "profile");
  const downloads = join(folder, "downloads");
  for (const empty of [profile, downloads]) mkdirSync(empty);
  const all = { ...prefs, "browser.download.dir": downloads };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const env = [`HOME=${folder}`, ...(options.display ? [`DISPLAY=${options.display}`] : [])];
  const child = startChild(
    "/usr/bin/env",
    [
      ...env,
      options.executablePath,
      ...(options.display ? [] : ["--headless"]),
      "--no-remote",
      "--profile",
      profile,
      "--marionette",
      "--remote-allow-system-access",
      "--remote-debugging-port",
      "0",
      "about:blank",
    ],
    null,
  );
  const remove = async (): Promise<void> => {
    await child.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const marionette = await connected(join(profile, "MarionetteActivePort"), child.gone);
    return await installed(marionette, { extension: options.extensionDir, downloads, remove });
  } catch (error) {
    await remove();
    throw error;
  }
}

async function connected(portFile: string, gone: Promise<string>): Promise<Marionette> {
  const ended = gone.then((words) => {
    throw new Error(`Firefox did not start: ${words.trim().slice(-2_000)}`);
  });
  const started = pollUntil(
    "Firefox to take commands",
    async () => {
      try {
        return await connectMarionette(Number(readFileSync(portFile, "utf8")));
      } catch {
        return null;
      }
    },
    60_000,
  );
  return Promise.race([started, ended]);
}

async function installed(
  marionette: Marionette,
  own: { extension: string; downloads: string; remove: () => Promise<void> },
): Promise<Firefox> {
  // Marionette itself takes the capabilities flat, unlike WebDriver over HTTP.
  await marionette.send("WebDriver:NewSession", { acceptInsecureCerts: true });
  await marionette.send("Addon:Install", { path: own.extension, temporary: true });
  const inChrome = async (script: string, ...args: unknown[]): Promise<unknown> => {
    await marionette.send("Marionette:SetContext", { value: "chrome" });
    try {
      const answer = await marionette.send("WebDriver:ExecuteAsyncScript", { script, args });
      const { value, error } = (answer as { value: { value?: unknown; error?: string } }).value;
      if (error !== undefined) throw new Error(error);
      return value;
    } finally {
      await marionette.send("Marionette:SetContext", { value: "content" });
    }
  };
  // It opens once after the install; what is to be inspected is the tab before it.
  await pollUntil("the welcome page", () => inChrome(chrome.closeTab, "view=welcome") as Promise<boolean>);
  return {
    extensionId: idOf(own.extension),
    downloads: own.downloads,
    inChrome,
    send: marionette.send,
    async direct(context) {
      await inChrome(chrome.direct, context);
    },
    async close() {
      await marionette.send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => undefined);
      marionette.close();
      await own.remove();
    },
  };
}

/** The id under which Firefox knows the extension. */
function idOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

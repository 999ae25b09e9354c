import * as v from "valibot";
import browser from "webextension-polyfill";
import { isFirefox } from "../firefox";
import { inFreshFrame } from "./fresh-frame";

/**
 * The DevTools API as the collector needs it. Events and bodies go through the polyfill. `getHAR`
 * (which the polyfill lacks on Chrome) and `eval` (whose promise has another form in each browser)
 * are called with callbacks, which Chromium and Firefox both take on `chrome`.
 */
export interface DevtoolsPort {
  /** Whose DevTools it is: what gets lost differs (platform P6 to P11, F4, F5). */
  readonly engine: () => "chromium" | "firefox";
  /** Every finished request, as DevTools hands it over. */
  readonly onRequestFinished: (listener: (request: LiveRequest) => void) => void;
  /** With the address of the page that is in front now. */
  readonly onNavigated: (listener: (url: string) => void) => void;
  /** What DevTools has logged for the current page; null where it refuses (platform P6). */
  readonly backlog: () => Promise<readonly unknown[] | null>;
  /** The value of an expression in the inspected page, null where it cannot be evaluated. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly reload: () => void;
}

/** A finished request: an unchecked HAR entry whose body can be asked for. */
export interface LiveRequest {
  readonly response?: { readonly status?: unknown; readonly content?: object };
  readonly getContent?: () => Promise<unknown>;
}

interface CallbackDevtools {
  readonly network: { readonly getHAR: (callback: (log: unknown) => void) => void };
  readonly inspectedWindow: {
    readonly eval: (expression: string, callback: (value: unknown, problem?: unknown) => void) => void;
  };
}

declare const chrome: { readonly devtools: CallbackDevtools };

const harLog = v.object({ entries: v.array(v.unknown()) });

/** The DevTools of the window that this page belongs to. */
export const devtools: DevtoolsPort = {
  engine: () => (isFirefox() ? "firefox" : "chromium"),
  onRequestFinished(listener) {
    browser.devtools.network.onRequestFinished.addListener((request) =>
      listener(request as unknown as LiveRequest),
    );
  },
  onNavigated(listener) {
    browser.devtools.network.onNavigated.addListener((url) => listener(url));
  },
  backlog() {
    return new Promise((resolve) => {
      chrome.devtools.network.getHAR((log) => {
        const parsed = v.safeParse(harLog, log);
        resolve(parsed.success ? parsed.output.entries : null);
      });
    });
  },
  evaluate(expression) {
    if (isFirefox()) return evaluateInFirefox(expression);
    return new Promise((resolve) => {
      chrome.devtools.inspectedWindow.eval(expression, (value, problem) =>
        resolve(problem ? null : (value ?? null)),
      );
    });
  },
  reload() {
    if (isFirefox()) void inFreshFrame((inspected) => inspected.reload());
    else void browser.devtools.inspectedWindow.reload();
  },
};

async function evaluateInFirefox(expression: string): Promise<unknown> {
  try {
    const answer = await inFreshFrame((inspected) => inspected.eval(expression));
    if (!Array.isArray(answer) || answer[1]) return null;
    return (answer[0] as unknown) ?? null;
  } catch {
    return null;
  }
}

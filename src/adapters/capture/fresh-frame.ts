import browser from "webextension-polyfill";

/** `inspectedWindow` as Firefox gives it: promises, `eval` with a pair of value and problem. */
export interface InspectedWindow {
  readonly eval: (expression: string) => Promise<readonly [unknown, unknown?]>;
  readonly reload: (options?: object) => unknown;
}

interface ExtensionWindow {
  readonly browser?: { readonly devtools?: { readonly inspectedWindow: InspectedWindow } };
}

/**
 * Uses `inspectedWindow` of a fresh frame of ours. After some five navigations in a tab, Firefox's own of a
 * page that lives as long stays tied to a page that is gone (platform F4); a new page's is not. Null where
 * the frame does not get it.
 */
export async function inFreshFrame<T>(
  use: (inspected: InspectedWindow) => Promise<T> | T,
): Promise<T | null> {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  frame.src = browser.runtime.getURL("blank.html");
  document.documentElement.append(frame);
  try {
    await loaded;
    const inspected = (frame.contentWindow as ExtensionWindow | null)?.browser?.devtools?.inspectedWindow;
    return inspected === undefined ? null : await use(inspected);
  } finally {
    frame.remove();
  }
}

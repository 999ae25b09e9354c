import browser from "webextension-polyfill";
import type { Store, Theme } from "../ui/ports";

/** What Chromium and Firefox add to `devtools.panels` beyond the polyfill's types (platform P29). */
interface ThemedPanels {
  readonly themeName?: string;
  readonly setThemeChangeHandler?: (handler: (name: string) => void) => void;
  readonly onThemeChanged?: { readonly addListener: (handler: (name: string) => void) => void };
}

/**
 * DevTools' own theme, live; not the operating system's. Chromium says `default` or `dark` and
 * takes one handler, Firefox says `light` or `dark` and has an event.
 */
export function devtoolsTheme(): Store<Theme> {
  const panels = browser.devtools.panels as ThemedPanels;
  const listeners = new Set<() => void>();
  let theme = toTheme(panels.themeName);
  const change = (name: string): void => {
    theme = toTheme(name);
    for (const listener of listeners) listener();
  };
  if (panels.setThemeChangeHandler) panels.setThemeChangeHandler(change);
  else panels.onThemeChanged?.addListener(change);
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => theme,
  };
}

function toTheme(name: string | undefined): Theme {
  return name === "dark" ? "dark" : "light";
}

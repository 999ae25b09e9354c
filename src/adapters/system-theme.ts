import type { Store, Theme } from "../ui/ports";

/** The system's theme, live: for pages outside DevTools, such as the popup. */
export function systemTheme(): Store<Theme> {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  return {
    subscribe(listener) {
      dark.addEventListener("change", listener);
      return () => dark.removeEventListener("change", listener);
    },
    getSnapshot: () => (dark.matches ? "dark" : "light"),
  };
}

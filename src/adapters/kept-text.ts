import type { KeptTextPort } from "../ui/ports-page";

/**
 * One text in `sessionStorage`, which lives as long as its tab and outlives a reload. Where that is
 * denied or full, nothing is kept.
 */
export function keptText(key: string): KeptTextPort {
  return {
    read() {
      try {
        return sessionStorage.getItem(key);
      } catch {
        return null;
      }
    },
    write(text) {
      try {
        sessionStorage.setItem(key, text);
      } catch {
        // What is typed is still on the screen.
      }
    },
  };
}

/** Who wants to know of changes. */
export interface Listeners {
  /** Adds a listener; call what it gives to take it away. */
  readonly add: (listener: () => void) => () => void;
  readonly tell: () => void;
}

/**
 * Listeners of which some may belong to pages that are gone: Firefox builds the panel's page anew when the dock
 * side changes (platform F7), tells the old one nothing, and lets a call into it throw ("can't access dead
 * object", measured, 153). Such a one is told no more. No listener that throws keeps
 * another from being told.
 */
export function createListeners(): Listeners {
  const listeners = new Set<() => void>();
  return {
    add(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell() {
      for (const listener of listeners) {
        try {
          listener();
        } catch (error) {
          if (String(error).includes("dead object")) listeners.delete(listener);
          else reportError(error);
        }
      }
    },
  };
}

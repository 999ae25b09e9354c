import type { Store } from "../../../src/ui/ports";

/** A store in memory whose value can be set. */
export function memoryStore<T>(first: T): Store<T> & { set: (value: T) => void } {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    getSnapshot: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
  };
}

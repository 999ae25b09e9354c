import type { Signature } from "./signature";

declare global {
  /**
   * The one thing core takes from its bundler: files found by folder. Every build of core goes
   * through Vite (extension, command line, tests). Narrower than vite/client, which brings the DOM.
   */
  interface ImportMeta {
    glob<Module>(
      pattern: string,
      options: { eager: true; import: string; query?: string },
    ): Record<string, Module>;
  }
}

const found = import.meta.glob<Signature>("./signatures/*.ts", { eager: true, import: "signature" });

/** Every signature, by file name: a new file in signatures/ is found without being listed. */
export const signatures: readonly Signature[] = Object.keys(found)
  .toSorted()
  .flatMap((path) => found[path] ?? []);

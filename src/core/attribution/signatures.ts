import type { Signature } from "./signature";

const found = import.meta.glob<Signature>("./signatures/*.ts", { eager: true, import: "signature" });

/** Every signature, by file name: a new file in signatures/ is found without being listed. */
export const signatures: readonly Signature[] = Object.keys(found)
  .toSorted()
  .flatMap((path) => found[path] ?? []);

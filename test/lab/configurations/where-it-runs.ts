/** What a test is called, and what it does: it gives what is wrong, in words. */
export type NamedProof = readonly [name: string, proof: () => readonly string[]];

/**
 * A proof that a program must be here for. Where it is not, one that says so stands in its place, and proves
 * nothing but that.
 */
export function whereItRuns(
  program: string,
  here: boolean,
  name: string,
  proof: () => readonly string[],
): NamedProof {
  if (here) return [name, proof];
  return [`${program} cannot run here, so this was left out and not proved by it: ${name}`, () => []];
}

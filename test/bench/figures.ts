/** The middle of some numbers: half are smaller. Throws for none. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The number below which a share of them lies (nearest rank). Throws for none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new Error("There is no median of nothing.");
  return value;
}

/** Prints one figure with what it is held against. */
export function print(what: string, figure: string, goal: string): void {
  console.log(`${what}: ${figure} (goal: ${goal})`);
}

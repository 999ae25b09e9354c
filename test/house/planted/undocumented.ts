export interface Finding {
  readonly weight: number;
}

export function undocumented(): number {
  return 1;
}

// A plain comment is no docstring.
export const alsoUndocumented = (): number => 2;

/** Has one. */
export const documented = (): number => 3;

/** Beyond this many decibans odds are said as "more than": the model is not finer than that. */
const ceiling = 60;

/** Odds as a number to one significant digit: 10 decibans are 10, 20 are 100, 13 are 20. */
export function oddsOf(decibans: number): number {
  const odds = 10 ** (Math.min(Math.abs(decibans), ceiling) / 10);
  const step = 10 ** Math.floor(Math.log10(odds) + 1e-9);
  return Math.round(odds / step) * step;
}

/** Whether odds are so large that only "more than a million" is honest. */
export function beyondCeiling(decibans: number): boolean {
  return Math.abs(decibans) > ceiling;
}

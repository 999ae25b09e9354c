/** How long a test waits for something to come true, in ms. */
const deadlineMs = 30_000;

/**
 * The first value that is neither null, undefined nor false, asked for again and again until the
 * deadline; then an error that names what was waited for.
 */
export async function pollUntil<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  patienceMs = deadlineMs,
): Promise<T> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const value = await ask();
    if (value !== null && value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`Waited ${patienceMs} ms for ${what}, in vain.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

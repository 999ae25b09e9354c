import { pollUntil } from "./poll";
import type { Stage } from "./stage";

/**
 * Chromium lets nobody allow anything in a prompt's first half second, lest a key meant for something
 * else do it, and nothing tells when that is over. Twice as long, for a busy machine.
 */
const unmovedMs = 1_000;
const pressAgainMs = 3_000;

/** Whether the focus is where it is while no prompt is open: in the page or in DevTools. */
async function hasFocus({ session }: Stage): Promise<boolean> {
  const front = [session.page, await session.devtools()];
  const focused = await Promise.all(front.map((each) => each.evaluate(() => document.hasFocus())));
  return focused.some(Boolean);
}

/** Does what makes the browser ask for a permission, and presses keys once its prompt has taken the focus. */
export async function answerPrompt(
  at: Stage,
  ask: () => Promise<void>,
  ...keys: readonly string[]
): Promise<void> {
  await ask();
  await pollUntil("the prompt to have the focus", async () => !(await hasFocus(at)));
  const shown = Date.now();
  await pollUntil("the prompt to take keys", () => Promise.resolve(Date.now() - shown > unmovedMs));
  // A prompt that is still being drawn swallows keys: they are pressed again, as a person would.
  let pressed = 0;
  await pollUntil("the focus to come back", async () => {
    if (await hasFocus(at)) return true;
    if (Date.now() - pressed > pressAgainMs) {
      await at.display.press(...keys);
      pressed = Date.now();
    }
    return false;
  });
}

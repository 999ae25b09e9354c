/** So much of a body is read of an answer to a request of ours, in bytes: who refused shows in its beginning. */
export const replayCap = 64 * 1024;
/** So long an answer is waited for, in ms. */
export const patienceMs = 20_000;
/** So long DevTools may take for one evaluation, in ms: while a page is loading it answers none. */
export const evalPatienceMs = 3_000;
/** The pause between two looks for the answer, in ms. */
export const pollMs = 60;

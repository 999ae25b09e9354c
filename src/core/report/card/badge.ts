import type { Responder } from "../../attribution/verdict";
import type { CardOperation } from "./operation";

/** The side of the square that the sign is drawn in, before it is scaled. */
const side = 40;
const octagon = "M12.5 2h15l10.5 10.5v15l-10.500 10.5h-15l-10.500-10.500v-15z";
const circle = "M2 20a18 18 0 1 1 36 0a18 18 0 1 1-36 0z";
const cross = "M14 14l12 12m0-12l-12 12";
/** A question mark as a line, so that it is the same in every font. */
const question = "M14.500 15.500a5.500 5.500 0 1 1 8 5c-1.800.9-2.500 2-2.500 4m0 5v.100";

/** The sign of the verdict, as in the HTML report: an octagon for who refused, a question mark if nobody knows. */
export function badge(
  responder: Responder | "undetermined",
  [x, y, size]: readonly [number, number, number],
  accent: string,
): readonly CardOperation[] {
  const place = { kind: "shape", x, y, scale: size / side } as const;
  const [shape, sign] = responder === "undetermined" ? [circle, question] : [octagon, cross];
  return [
    { ...place, path: shape, colour: accent, stroke: null },
    { ...place, path: sign, colour: "#fff", stroke: 3.2 },
  ];
}

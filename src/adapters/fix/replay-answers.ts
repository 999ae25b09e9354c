import * as v from "valibot";
import { replayCap } from "./replay-bounds";

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));

/** What the functions of `replay-in-page.ts` answer. The page is not trusted, so everything is checked. */
export const pageOutcome = v.variant("state", [
  v.object({ state: v.picklist(["pending", "gone", "not-this-page", "timeout", "cancelled", "network"]) }),
  v.object({
    state: v.literal("answer"),
    status: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)),
    fields: v.pipe(v.array(v.object({ name: text(200), value: text(20_000) })), v.maxLength(500)),
    fieldsPartial: v.boolean(),
    body: text(replayCap),
    bodyWhole: v.boolean(),
    redirected: v.boolean(),
    tookMs: time,
  }),
]);

import * as v from "valibot";
import { triedIds } from "../core/report/tried";
import { documentAnswer } from "./capture/document";
import { fetchedAnswer } from "./capture/fetch-in-page";

const picture = v.variant("ok", [
  v.object({
    ok: v.literal(true),
    dataUrl: v.pipe(v.string(), v.regex(/^data:image\/(?:png|jpeg|webp);base64,/)),
    mediaType: v.picklist(["image/png", "image/jpeg", "image/webp"]),
    width: v.pipe(v.number(), v.integer(), v.minValue(1)),
    height: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  v.object({
    ok: v.literal(false),
    problem: v.picklist([
      "no-permission",
      "another-tab",
      "throttled",
      "not-allowed",
      "timeout",
      "failed",
      "too-large",
      "no-room",
    ]),
  }),
]);

/** What the popup hands over to the report's tab: answers as they were read, not what was made of them. */
export const handoverSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  /** When the button was pressed, in milliseconds since the epoch. */
  createdAt: v.pipe(v.number(), v.finite()),
  /** The tab of the refused page. */
  sourceTab: v.pipe(v.number(), v.integer()),
  /** The tab of the report, once it has read this. */
  pageTab: v.nullable(v.pipe(v.number(), v.integer())),
  answer: documentAnswer,
  cached: v.nullable(fetchedAnswer),
  method: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z-]{1,20}$/))),
  again: v.nullable(fetchedAnswer),
  tried: v.pipe(v.array(v.picklist(triedIds)), v.readonly()),
  picture,
});

/** What the popup hands over to the report's tab. */
export type Handover = v.InferOutput<typeof handoverSchema>;

/** The picture as it is handed over, or why there is none. */
export type HandoverPicture = v.InferOutput<typeof picture>;

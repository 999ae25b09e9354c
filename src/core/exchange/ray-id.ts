import type { Message } from "../messages/message";

/** The Ray ID of an exchange, where it came from, and what is odd about it. */
export interface RayReading {
  /** 16 lower-case hex digits without the colo suffix, or null. */
  readonly rayId: string | null;
  /** The suffix of the `cf-ray` field: three capitals, or null. */
  readonly colo: string | null;
  readonly source: "field" | "body" | null;
  /** Where field and body disagree, or the body's Ray ID cannot be this site's. */
  readonly note: Message | null;
}

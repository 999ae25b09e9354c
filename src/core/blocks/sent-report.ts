import type { Block } from "./block";

/** What came with a report beside the refusal itself: the visitor's side, as it was sent. Not trusted. */
export interface SentReport {
  /**
   * What of the report arrived: all of it, only the code that a picture shows, or nothing but a Ray
   * ID that somebody read off it.
   */
  readonly form: "report" | "code" | "ray-id";
  /** ISO 8601 with the sender's own offset; null where that did not arrive. */
  readonly createdAt: string | null;
  /** Name and version of the program that made it, as it says itself. */
  readonly generator: string | null;
  readonly browser: string | null;
  readonly platform: string | null;
  readonly language: string | null;
  readonly doing: string | null;
  /** Sentences, in the report's language. */
  readonly tried: readonly string[];
  readonly ipAddress: string | null;
  /** A data URL of a PNG, JPEG or WebP; null where none came. */
  readonly picture: string | null;
  /** Why there is no picture, in the sender's words. */
  readonly pictureReason: string | null;
  readonly removed: readonly string[];
  /** True where it is of a made-up refusal, by its own account. */
  readonly example?: boolean;
  /** The second request, if the visitor made one. */
  readonly again: Block | null;
}

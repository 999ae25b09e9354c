import type { Message } from "../messages/message";

/** Who can have produced a response (ARCHITECTURE.md, "The verdict"). */
export type Responder = "cloudflare" | "origin" | "other-edge" | "local-network";

export type Confidence = "certain" | "likely" | "undetermined";

/** Where a finding was seen; contract of `--json`. */
export type Where = "status" | `field:${string}` | "body" | "timing" | "address" | "absence";

/** One piece of evidence: what was seen, where, what it speaks for, how strongly and why. */
export interface Finding {
  /** The id of the signature (or of the engine's own rule) that found it. */
  readonly signature: string;
  readonly supports: Responder;
  /** Decibans in favour of `supports`: 10 = 10:1, 20 = 100:1; negative speaks against it. */
  readonly weight: number;
  readonly where: Where;
  /** What was seen, at most 200 characters, secrets removed; null where there is nothing to show. */
  readonly excerpt: string | null;
  readonly because: Message;
  /** False where a stronger finding of the same group already counted: shown, not added. */
  readonly counted: boolean;
}

export type NotObservable = "fields" | "body";

/** The answer to "who returned this?", with everything needed to check it. */
export interface Verdict {
  readonly responder: Responder | "undetermined";
  /** Whether Cloudflare carried the response; null when the fields that would say so are missing. */
  readonly viaCloudflare: boolean | null;
  /** For people: what produced it, e.g. `nginx`; null where nothing shows it. */
  readonly product: string | null;
  /** Kebab-case, e.g. `waf-block`; null where nothing shows it. */
  readonly cause: string | null;
  /** Cloudflare's 1xxx code, read from the body alone. */
  readonly errorCode: number | null;
  readonly confidence: Confidence;
  /** One sentence a webmaster accepts. */
  readonly summary: Message;
  /** What would decide an undetermined (or merely likely) verdict, else null. */
  readonly wouldDecide: Message | null;
  /** Decibans ahead of the runner-up. */
  readonly margin: number;
  readonly runnerUp: Responder | null;
  /** Another vendor's incident, support or request id. */
  readonly referenceId: string | null;
  readonly findings: readonly Finding[];
  readonly notObservable: readonly NotObservable[];
}

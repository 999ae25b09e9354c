import type { Confidence, Responder } from "../../src/core/attribution/verdict";

/** How the lab page provokes a refusal. */
export type How =
  | "navigate"
  | "fetch"
  | "iframe"
  | "image"
  | "worker"
  | "service-worker"
  | "event-source"
  | "beacon"
  | "websocket";

export type Group = "edge" | "carried" | "direct" | "hidden";

/** What the verdict on a case must say. */
export interface Expectation {
  readonly responder: Responder | "undetermined";
  readonly viaCloudflare: boolean;
  /** What must be named, or null where the lab does not insist on a name. */
  readonly product: string | null;
  /** The cause that must be named, or null where the lab does not insist on one. */
  readonly cause: string | null;
  /** Given only where nothing but this is right. */
  readonly confidence?: Confidence;
  /** Whether the answer has a Ray ID at all; `Lab.answered` has its value. */
  readonly rayId: "present" | null;
}

/** One way to provoke a 403, and its true answer. */
export interface LabCase {
  /** Kebab-case, unique. */
  readonly id: string;
  /** For people, on the lab page and in the table of verdicts. */
  readonly title: string;
  readonly group: Group;
  readonly how: How;
  readonly url: string;
  /** What the page sends beyond a plain GET. */
  readonly request?: { readonly method?: string; readonly headers?: Readonly<Record<string, string>> };
  /** The method of the refused exchange: OPTIONS for a refused preflight. */
  readonly method: string;
  /** False where Chromium's DevTools gives extensions no entry at all. */
  readonly reported: boolean;
  readonly expect: Expectation;
}

import type { Message } from "../../messages/message";

/** An exception in the forms in which it can be put into force, and taken back. */
export interface WrittenException {
  /** The instrument, in a phrase: "Skip rule before the rule that blocked", "IP Access rule", … */
  readonly instrument: Message;
  /** In Cloudflare's rules language; null where the instrument takes none, or nothing can be skipped. */
  readonly expression: string | null;
  /** What the instrument does: `skip`, `log`, `managed_challenge`, `allow`, …; null where there is none. */
  readonly action: string | null;
  /** What to do in the dashboard, step by step. */
  readonly steps: readonly Message[];
  /** Shell commands, with the token as `$CLOUDFLARE_API_TOKEN`; null where the API has nothing for it. */
  readonly call: string | null;
  /** The same for a zone that has no list of such rules yet; null or missing where that cannot be. */
  readonly callWithoutList?: string | null;
  /** Shell commands that undo it exactly. */
  readonly rollback: string | null;
  /** A rule element to paste into the list that is there, never a resource. */
  readonly terraform: { readonly v5: string; readonly v4: string } | null;
  /** What makes it wider than need be, or other than expected. */
  readonly warnings: readonly Message[];
  /** Whether it can be handed over: something is wrong or missing where it cannot, said in `warnings`. */
  readonly complete: boolean;
}

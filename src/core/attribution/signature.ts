import type { Message } from "../messages/message";
import type { Responder } from "./verdict";

/**
 * What one mark looks at. All the conditions given must hold (AND). Regular expressions must be
 * linear: no nested or adjacent unbounded repeats. `text` is lower case and found in
 * any case; it is the cheap first test in a body, and every mark that reads the body has one.
 */
export type Condition =
  | { readonly field: string; readonly value?: RegExp }
  | { readonly noField: string }
  | { readonly body: RegExp; readonly text?: string }
  | { readonly text: string }
  | { readonly mediaType: RegExp }
  | { readonly statusText: RegExp };

/** One thing to look for, and what it means. */
export interface Mark {
  /** Unique in its signature, kebab-case. */
  readonly id: string;
  readonly when: readonly [Condition, ...Condition[]];
  /** Whom it speaks for; the signature's responder unless said otherwise. */
  readonly supports?: Responder;
  /** Decibans, negative against. 0 is allowed: it names a product or cause and decides nothing. */
  readonly weight: number;
  /** Correlated marks share a group: only the strongest of a group counts. */
  readonly group?: string;
  /** Why it means that, in a sentence; the engine adds the parameter `product`. */
  readonly because: Message;
  readonly product?: string;
  readonly cause?: string;
  /** Read from the first capture group of this expression, in the body. */
  readonly errorCode?: RegExp;
  /** A real value in which it was seen, short, our own wording where it is a page. */
  readonly seen: string;
}

/** Where a vendor's own reference id stands. The first that matches wins; group 1 is the id. */
export type ReferenceId = { readonly field: string; readonly value?: RegExp } | { readonly body: RegExp };

/**
 * A whole answer, made up by us after the responder's real ones, and the verdict that it must lead
 * to. Tests read it; it is left out of what ships, as `seen` is.
 */
export interface Example {
  /** What it shows, in a few words: "the stock page behind Cloudflare". */
  readonly name: string;
  /** 403 unless said otherwise. */
  readonly status?: number;
  readonly statusText?: string;
  /** All fields of the answer, unless `partial`; an array where a field comes more than once. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  /** Empty unless said otherwise; null where the browser would withhold it. */
  readonly body?: string | null;
  /** Fields are missing: a fragment, as people paste them. */
  readonly partial?: true;
  readonly verdict: {
    /** The signature's own unless said otherwise. */
    readonly responder?: Responder | "undetermined";
    /** The signature's own unless said otherwise. */
    readonly product?: string | null;
    readonly cause: string | null;
    readonly errorCode?: number;
    readonly referenceId?: string;
  };
}

/** How one responder is recognised: data alone, one file a responder, found by folder. */
export interface Signature {
  /** Equals the file name without extension. */
  readonly id: string;
  /** For people; null where the signature names no product. */
  readonly product: string | null;
  readonly responder: Responder;
  /** A documentation page or RFC section, for a reader who doubts. */
  readonly documentation: string;
  readonly marks: readonly Mark[];
  readonly referenceIds?: readonly ReferenceId[];
  /** At least one, unless a recording of the real product stands in test/fixtures/recorded. */
  readonly examples?: readonly Example[];
}

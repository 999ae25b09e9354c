/**
 * A real product that refuses, so that its answers can be recorded. One file a product in
 * `servers/`, found by folder; the recording is `test/fixtures/recorded/ID.har`.
 */
export interface Product {
  /** Equals the file name. */
  readonly id: string;
  /** What must be installed: Debian's packages, npm's packages of `package.json` beside this file. */
  readonly needs: { readonly debian: readonly string[]; readonly npm: readonly string[] };
  /** Starts it in a folder of its own. Throws with the product's own words when it does not start. */
  readonly start: (place: Place) => Promise<Running>;
  readonly refusals: readonly Refusal[];
  /** What else changes from one answer to the next, beside dates, ids and ports: ids of a form of its own. */
  readonly volatile?: readonly RegExp[];
}

/** Where a product runs: everything that it writes goes into `folder`, it listens on loopback alone. */
export interface Place {
  readonly folder: string;
  readonly port: number;
}

/** A product that answers. */
export interface Running {
  /** As it calls itself, e.g. `lighttpd/1.4.69`. */
  readonly version: string;
  /** Resolves when every process of it is gone. */
  readonly stop: () => Promise<void>;
}

/** One request that the product refuses, and the true answer to "who returned it?". */
export interface Refusal {
  /** What makes it refuse, in a few words: "deny by address". */
  readonly name: string;
  readonly request: Ask;
  /** A request beside it that must not be answered with 403: so the refusal is for the right reason. */
  readonly neighbour?: Ask;
  readonly truth: {
    /** `ambiguous` where an honest reader of the answer cannot tell. */
    readonly responder: "origin" | "other-edge" | "local-network" | "ambiguous";
    /** As in the signature; null where nothing in the answer can show it. */
    readonly product: string | null;
    /** As in the signature; null where nothing in the answer shows it. */
    readonly cause: string | null;
    /** Where the product's own id of this request stands in the answer; left out where there is none. */
    readonly referenceIdIn?: { readonly field: string } | { readonly body: RegExp };
  };
  /** Why it is so, in a sentence: the configuration that makes it refuse. */
  readonly why: string;
}

/** A request to the product. */
export interface Ask {
  /** GET unless said otherwise. */
  readonly method?: string;
  readonly path: string;
  /** They replace those of `scripts/record/ask-raw.ts`: Host is `shop.example` unless said otherwise. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The site that is asked for through the product as a forward proxy, e.g. `http://shop.example/`. */
  readonly proxied?: string;
}

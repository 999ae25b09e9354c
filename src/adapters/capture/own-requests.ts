import type { Exchange } from "../../core/exchange/exchange";
import { withoutHash } from "./without-hash";

/** How much later than the answer is seen a browser may say that the request began, in ms. */
const tolerance = 50;
/** An expectation is forgotten so long after it was made, in ms: what it was for came by then or never. */
const kept = 120_000;
/** The most that are remembered at once. */
const mostExpected = 100;

/** Tells our own requests among those that DevTools reports, which look like the page's. */
export interface OwnRequests {
  /** A request of ours is sent now; what it gives says that its answer is there. */
  readonly expect: (method: string, url: string) => () => void;
  /** The exchange, with a note where it is ours. The same exchange gives the same note again. */
  readonly mark: (exchange: Exchange) => Exchange;
}

interface Expected {
  readonly method: string;
  readonly url: string;
  readonly fromMs: number;
  toMs: number;
  /** The exchanges that were taken for it: the request itself, and the browser's own preflight. */
  readonly taken: Map<"request" | "preflight", Exchange>;
}

/**
 * Ours is that exchange of the expected method and URL which began first after the sending, and before the
 * answer. One that began later may be reported sooner: `lost` is told of an exchange that was marked and turns
 * out to be the page's, as it was without the mark. Nothing in what DevTools reports names the sender, and a
 * field that did would change the request.
 */
export function ownRequests(
  now: () => number = Date.now,
  lost: (exchange: Exchange) => void = () => undefined,
): OwnRequests {
  let expected: Expected[] = [];

  const isOurs = (exchange: Exchange): boolean => {
    const started = Date.parse(exchange.startedDateTime);
    const role = roleOf(exchange);
    const match = expected.find((one) => {
      const taken = one.taken.get(role);
      return (
        one.url === withoutHash(exchange.url) &&
        one.method === methodOf(exchange, role, one.method) &&
        started >= one.fromMs &&
        started <= one.toMs + tolerance &&
        (taken === undefined || started <= Date.parse(taken.startedDateTime))
      );
    });
    if (match === undefined) return false;
    const before = match.taken.get(role);
    match.taken.set(role, exchange);
    if (before !== undefined && before.startedDateTime !== exchange.startedDateTime) lost(before);
    return true;
  };

  return {
    expect(method, url) {
      const fromMs = now();
      const one: Expected = {
        method: method.toUpperCase(),
        url: withoutHash(URL.canParse(url) ? new URL(url).href : url),
        fromMs,
        toMs: Number.POSITIVE_INFINITY,
        taken: new Map(),
      };
      expected = [...expected.filter((other) => fromMs - other.fromMs < kept), one].slice(-mostExpected);
      return () => {
        one.toMs = Math.min(one.toMs, now());
      };
    },
    mark(exchange) {
      if (expected.length === 0 || !isOurs(exchange)) return exchange;
      return { ...exchange, notes: [...exchange.notes, "our-own-request"] };
    },
  };
}

function roleOf({ resourceType, method }: Exchange): "request" | "preflight" {
  return resourceType === "preflight" && method === "OPTIONS" ? "preflight" : "request";
}

/** The method that was meant: a preflight says whose it is, where DevTools tells. */
function methodOf(exchange: Exchange, role: "request" | "preflight", expected: string): string {
  if (role === "preflight") return exchange.preflightFor?.method.toUpperCase() ?? expected;
  return exchange.method.toUpperCase();
}

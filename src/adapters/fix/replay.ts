import * as v from "valibot";
import type { ReplayAnswer, ReplayPort, ReplayRequest } from "../../ui/ports-of-fix";
import type { LogPort } from "../../ui/ports";
import { devtools } from "../capture/devtools";
import { callText } from "./in-page-text";
import { pageOutcome } from "./replay-answers";
import { evalPatienceMs, patienceMs, pollMs, replayCap } from "./replay-bounds";
import { cancelInPage, collectInPage, startInPage, type PageRequest } from "./replay-in-page";

type Evaluate = (expression: string) => Promise<unknown>;
type Outcome = v.InferOutput<typeof pageOutcome>;

/**
 * Sends requests from the page that DevTools inspects, by that page's own `fetch`, and tells the log that
 * they are ours. The page's scripts may have changed `fetch`: the answer is checked, and not to be trusted.
 */
export function replayIn(
  log: Pick<LogPort, "expectOwn">,
  evaluate: Evaluate = devtools.evaluate,
): ReplayPort {
  return {
    async send(request, signal) {
      const origins = allowedOrigins(request);
      if (origins === null) return failed("not-this-page");
      if (signal.aborted) return failed("cancelled");
      // Nobody can guess it, so that no page waits for what will be under it.
      const key = crypto.randomUUID();
      const answered = log.expectOwn(request.method, request.url);
      try {
        const started = await ask(evaluate, callText(startInPage, [key, pageRequest(request, origins)]));
        return await settled(started, () => ask(evaluate, callText(collectInPage, [key])), signal);
      } finally {
        answered();
        // Whatever happened, nothing of ours stays in the page or under way.
        void ask(evaluate, callText(cancelInPage, [key]));
      }
    },
  };
}

async function settled(
  started: Outcome | null,
  collect: () => Promise<Outcome | null>,
  signal: AbortSignal,
): Promise<ReplayAnswer> {
  const until = performance.now() + patienceMs + evalPatienceMs;
  let outcome = started;
  while (outcome?.state === "pending") {
    if (signal.aborted) return failed("cancelled");
    if (performance.now() > until) return failed("timeout");
    await pause(pollMs, signal);
    outcome = signal.aborted ? outcome : await collect();
  }
  if (outcome === null || outcome.state === "gone") return failed("no-page");
  if (outcome.state !== "answer") return failed(outcome.state);
  const { state: _, ...answer } = outcome;
  return { kind: "answer", ...answer };
}

/** The checked answer of an expression, null where there is none within the time. */
async function ask(evaluate: Evaluate, expression: string): Promise<Outcome | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), evalPatienceMs);
  });
  try {
    const parsed = v.safeParse(pageOutcome, await Promise.race([evaluate(expression), late]));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** The origins whose pages may send it: the request's own, and that of the page which sent it first. */
function allowedOrigins({ url, from }: ReplayRequest): readonly string[] | null {
  const own = webOrigin(url);
  if (own === null) return null;
  const first = from === undefined || from === null ? null : webOrigin(from);
  return first === null || first === own ? [own] : [own, first];
}

function webOrigin(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, origin } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? origin : null;
}

function pageRequest(
  { method, url, credentials, fields, body }: ReplayRequest,
  origins: readonly string[],
): PageRequest {
  return { method, url, credentials, fields, body, origins, mostBytes: replayCap, patienceMs };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done);
  });
}

function failed(why: Extract<ReplayAnswer, { kind: "failed" }>["why"]): ReplayAnswer {
  return { kind: "failed", why };
}

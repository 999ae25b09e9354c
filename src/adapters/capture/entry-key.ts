import * as v from "valibot";

const identity = v.object({
  startedDateTime: v.string(),
  request: v.object({ method: v.string(), url: v.string() }),
});

const failure = v.object({ response: v.object({ _error: v.literal("net::ERR_FAILED") }) });

/** The status of an unchecked HAR entry, or null: cheap, since it is asked of every entry. */
export function statusOf(entry: unknown): number | null {
  const status = (entry as { response?: { status?: unknown } } | null)?.response?.status;
  return typeof status === "number" ? status : null;
}

/** Tells two entries apart, so that one seen by event and by `getHAR` counts once. */
export function entryKey(entry: unknown): string {
  const parsed = v.safeParse(identity, entry);
  if (!parsed.success) return "";
  const { startedDateTime, request } = parsed.output;
  return `${startedDateTime} ${request.method} ${request.url}`;
}

/** A failure behind which CORS may hide a status (platform P8). */
export function isHiddenFailure(entry: unknown): boolean {
  return v.is(failure, entry);
}

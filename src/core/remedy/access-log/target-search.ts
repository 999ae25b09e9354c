import { findBytes, type FindBytes } from "./find-bytes";
import type { LogFinding, LogLine } from "./log-finding";
import type { LogTarget } from "./log-target";
import { splitTarget, type LoggedRequest } from "./logged-request";
import { hasOwnRay } from "./own-ray";
import { sameRequest, timeWindow } from "./same-request";

/** More lines of one kind are not kept: nobody reads them. */
export const mostLines = 20;
/** How far the clock of an origin that is not kept right is taken to be off, in ms. */
export const farthestOffMs = 10 * 60_000;
/** More of a line is not shown. */
const longestShown = 2_000;

/** The search for one request in a log, as it goes on. */
export class TargetSearch {
  readonly target: LogTarget;
  readonly window: { readonly from: number; readonly to: number } | null;
  /** One of these has to be in every line of this request, so that others need not be read. */
  readonly finds: readonly FindBytes[];
  readonly #byRay: LogLine[] = [];
  readonly #byTime: LogLine[] = [];
  readonly #others: LogLine[] = [];
  #raysAround = false;
  #unread = 0;
  #secondsOff = Number.POSITIVE_INFINITY;

  constructor(target: LogTarget) {
    this.target = target;
    this.window = timeWindow(target);
    const part = unescaped(splitTarget(target.target).path);
    // Some that write JSON escape each slash (RFC 8259 section 7 allows it).
    const parts = new Set([part, part.replaceAll("/", "\\/")]);
    this.finds = Array.from(parts, (one) => findBytes(one, true));
  }

  /** A stretch of the log at the time of the request, with Ray IDs in it or without. */
  around(hasRays: boolean): void {
    if (hasRays) this.#raysAround = true;
  }

  /** Whether lines with this Ray ID, in lower case, are still to be looked at. */
  wantsRay(rayId: string): boolean {
    return this.target.rayId?.toLowerCase() === rayId && this.#byRay.length < mostLines;
  }

  /** A line with the Ray ID: this request's where it is not only mentioned in it. */
  foundRay(number: number, text: string, logged: LoggedRequest | null): void {
    const { target } = this;
    const own = target.rayId !== null && hasOwnRay(text, target.rayId, logged?.query ?? null);
    if (own || (logged !== null && this.#fits(logged))) add(this.#byRay, number, text, logged);
  }

  /** A line from about that time: kept where it may be this request. */
  look(number: number, text: string, logged: LoggedRequest | null): void {
    const { target } = this;
    if (logged === null || logged.time === null) this.#unread++;
    if (logged === null) return;
    if (!this.#fits(logged)) {
      this.#lookOff(text, logged);
      return;
    }
    const same = logged.status === target.status;
    if (!hasAnotherRay(text, target.rayId)) add(same ? this.#byTime : this.#others, number, text, logged);
    // A Worker asks the origin under a Ray ID of its own.
    else if (same) add(this.#others, number, text, logged, true);
  }

  finding(
    log: Omit<LogFinding, "match" | "lines" | "others" | "hasRayIds" | "unread" | "secondsOff">,
    anyRays: boolean,
  ): LogFinding {
    const [byRay, byTime, others] = [this.#byRay, this.#byTime, this.#others];
    const match = byRay.length > 0 ? "ray" : byTime.length > 0 ? "time" : "none";
    return {
      match,
      lines: byRay.length > 0 ? byRay : byTime,
      ...(match !== "ray" && others.length > 0 ? { others } : {}),
      ...(match === "none" && this.#unread > 0 ? { unread: this.#unread } : {}),
      ...(match === "none" && Number.isFinite(this.#secondsOff) ? { secondsOff: this.#secondsOff } : {}),
      hasRayIds: match === "none" ? this.#raysAround : anyRays || match === "ray",
      ...log,
    };
  }

  /** The same request at another time: the origin's clock may be off. */
  #lookOff(text: string, logged: LoggedRequest): void {
    const { target, window } = this;
    if (window === null || logged.time === null || logged.status !== target.status) return;
    if (!sameRequest(logged, target) || hasAnotherRay(text, target.rayId)) return;
    const off = Math.abs(logged.time - (window.from + window.to) / 2);
    if (off <= farthestOffMs) this.#secondsOff = Math.min(this.#secondsOff, Math.round(off / 1000));
  }

  #fits(logged: LoggedRequest): boolean {
    const { target, window } = this;
    if (window === null || logged.time === null || !sameRequest(logged, target)) return false;
    return logged.time >= window.from && logged.time <= window.to;
  }
}

function add(
  lines: LogLine[],
  number: number,
  text: string,
  logged: LoggedRequest | null,
  otherRay = false,
): void {
  if (lines.length >= mostLines || lines.some((line) => line.number === number)) return;
  const line = { number, text: text.slice(0, longestShown), status: logged?.status ?? null };
  lines.push(otherRay ? { ...line, otherRay } : line);
}

/** A line that carries the Ray ID of another request is another request. */
function hasAnotherRay(text: string, rayId: string | null): boolean {
  if (rayId === null) return false;
  const found = [...text.matchAll(/(?<![0-9a-f])([0-9a-f]{16})-[a-z]{3}(?![0-9a-z])/gi)];
  return found.length > 0 && found.every(([, word]) => word?.toLowerCase() !== rayId.toLowerCase());
}

/** The longest part of a path that no log escapes and no server decodes. */
function unescaped(path: string): string {
  const parts = path.split(/%[0-9a-f]{2}|[^0-9a-z/_.-]/i);
  return parts.reduce((most, part) => (part.length > most.length ? part : most), "").slice(0, 64) || "/";
}

import type { Message } from "../../messages/message";
import type { Send } from "../api/api-call";
import type { ApiProblem } from "../api/api-problem";
import { readDataset } from "./dataset";
import type { TimeRange } from "./events-query";
import { letThrough } from "./let-through";
import type { LookUpTarget } from "./look-up-target";
import { mostEvents, searchEvents } from "./search-events";
import type { SecurityEvent } from "./security-event";
import { searchRange } from "./time-range";
import { whyNone } from "./why-none";
import { findZone, zoneCandidates, type Zone } from "./zone";

/** Where a search stands. */
export type LookUpStep = "zone" | "settings" | "events" | "near";

/** What a search gave. */
export type LookUpResult =
  | { readonly kind: "problem"; readonly problem: ApiProblem; readonly zone: Zone | null }
  /** Events of this very request, the newest first. */
  | { readonly kind: "found"; readonly zone: Zone; readonly events: readonly SecurityEvent[] }
  | {
      readonly kind: "none";
      readonly zone: Zone;
      /** Why there may be none, and what to do, the likeliest first. */
      readonly why: readonly Message[];
      /** Events of the same host and path at about that time: perhaps another visitor's. */
      readonly near: readonly SecurityEvent[];
      readonly range: TimeRange | null;
    };

/**
 * Looks for the Security Events of one refusal: the zone by its host, what the zone allows, then the events
 * by Ray ID and time; where there are none, those of the same host and path. `now` in milliseconds since
 * 1970. Never rejects if `send` never does.
 */
export async function lookUp(
  target: LookUpTarget,
  now: number,
  send: Send,
  onStep: (step: LookUpStep) => void,
): Promise<LookUpResult> {
  onStep("zone");
  const zone = await findZone(target.host, send);
  if (zone === null) return problemIn(null, noZone(target.host));
  if ("kind" in zone) return problemIn(null, zone);
  onStep("settings");
  const dataset = await readDataset(zone.id, send);
  if ("kind" in dataset) return problemIn(zone, dataset);
  if (!dataset.enabled) return problemIn(zone, ofZone({ id: "fix_api_disabled" }));
  const range = searchRange(target.time, dataset, now);
  const none = { kind: "none", zone, near: [], range } as const;
  if (range === null) return { ...none, why: whyNone(target, zone, dataset, now) };
  if (target.rayId !== null && /^[0-9a-f]{16}$/.test(target.rayId)) {
    onStep("events");
    const events = await searchEvents(zone.id, dataset, { rayId: target.rayId }, range, send);
    if ("kind" in events) return problemIn(zone, events);
    // They were found by it, also where the zone has no column for it.
    const own = events.map((event) => ({ ...event, rayId: event.rayId ?? target.rayId }));
    if (own.length > 0) return { kind: "found", zone, events: causeFirst(own) };
  }
  const { host, path } = target;
  if (path === null) return { ...none, why: whyNone(target, zone, dataset, now) };
  onStep("near");
  const near = await searchEvents(zone.id, dataset, { host, path }, range, send);
  // That there is none by Ray ID is known already: this was an offer more.
  const others = "kind" in near ? [] : near.slice(0, mostEvents);
  return { ...none, near: others, why: whyNone(target, zone, dataset, now) };
}

/** What stopped the request before what only saw it; of both the newest first, as they came. */
function causeFirst(events: readonly SecurityEvent[]): readonly SecurityEvent[] {
  return events.toSorted((a, b) => Number(letThrough(a)) - Number(letThrough(b)));
}

function noZone(host: string): ApiProblem {
  const id = zoneCandidates(host).length === 0 ? "fix_api_no_zone_of_address" : "fix_api_no_zone";
  return ofZone({ id, params: { host } });
}

function ofZone(sentence: Message): ApiProblem {
  return { kind: "zone", sentence, words: "" };
}

function problemIn(zone: Zone | null, problem: ApiProblem): LookUpResult {
  return { kind: "problem", problem, zone };
}

/** What one of Cloudflare's plans keeps of Security Events. */
export interface Plan {
  /** Cloudflare's name. */
  readonly name: "Free" | "Pro" | "Business" | "Enterprise";
  /** How long an event can be found, in hours. */
  readonly retentionHours: number;
  /** The widest window that one query may span, in hours. */
  readonly queryWindowHours: number;
  /** Free shows sampled logs only: an event can be missing there though it happened. */
  readonly sampledOnly: boolean;
  /** Whether events can be exported (up to 500, as JSON). */
  readonly canExport: boolean;
}

/**
 * How long each plan keeps the event behind a Ray ID. Source:
 * developers.cloudflare.com/waf/analytics/security-events/, read 2026-11-24.
 */
export const plans: readonly Plan[] = [
  { name: "Free", retentionHours: 24, queryWindowHours: 24, sampledOnly: true, canExport: false },
  { name: "Pro", retentionHours: 24, queryWindowHours: 24, sampledOnly: false, canExport: false },
  { name: "Business", retentionHours: 72, queryWindowHours: 72, sampledOnly: false, canExport: true },
  { name: "Enterprise", retentionHours: 720, queryWindowHours: 744, sampledOnly: false, canExport: true },
];

/** The plans that keep Security Events equally long, the shortest time first. */
export function keptEquallyLong(): readonly {
  readonly hours: number;
  readonly names: readonly Plan["name"][];
}[] {
  const hours = [...new Set(plans.map((plan) => plan.retentionHours))].toSorted((a, b) => a - b);
  return hours.map((one) => ({
    hours: one,
    names: plans.filter((plan) => plan.retentionHours === one).map(({ name }) => name),
  }));
}

import type { Verdict } from "../../core/attribution/verdict";

/** A place on the way of a request, as drawn. */
export type PathPlace = "you" | "your-network" | "cloudflare" | "other-edge" | "origin";

/** What happened there. `unseen`: it is not known whether the request went through it. */
export type PathState = "asks" | "passed" | "stopped" | "not-reached" | "maybe" | "unseen";

export interface PathStop {
  readonly place: PathPlace;
  readonly state: PathState;
}

/**
 * The way of a request from the visitor to the origin server and where it stopped. A place
 * that is known not to be on the way is left out; nothing is drawn that the verdict does not say.
 */
export function pathOf(verdict: Pick<Verdict, "responder" | "viaCloudflare">): readonly PathStop[] {
  const you: PathStop = { place: "you", state: "asks" };
  const { responder, viaCloudflare } = verdict;
  switch (responder) {
    case "cloudflare":
      return [you, { place: "cloudflare", state: "stopped" }, { place: "origin", state: "not-reached" }];
    case "origin":
      return [you, ...cloudflareBefore(viaCloudflare), { place: "origin", state: "stopped" }];
    case "other-edge":
      return [
        you,
        ...(viaCloudflare ? cloudflareBefore(true) : []),
        { place: "other-edge", state: "stopped" },
        { place: "origin", state: "not-reached" },
      ];
    case "local-network":
      return [you, { place: "your-network", state: "stopped" }, { place: "origin", state: "not-reached" }];
    case "undetermined":
      return [
        you,
        ...(viaCloudflare === false ? [] : [{ place: "cloudflare", state: "maybe" } as const]),
        { place: "origin", state: "maybe" },
      ];
  }
}

function cloudflareBefore(viaCloudflare: boolean | null): PathStop[] {
  if (viaCloudflare === false) return [];
  return [{ place: "cloudflare", state: viaCloudflare ? "passed" : "unseen" }];
}

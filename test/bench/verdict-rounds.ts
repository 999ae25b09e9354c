import { attribute } from "../../src/core/attribution/attribute";
import { captures, responseBytes } from "./captures";
import { cpuMs } from "../fixtures/cpu-time";

/** What verdicts over real captures cost. */
export interface Rate {
  readonly from: string;
  readonly responses: number;
  readonly responsesPerSecond: number;
  readonly megabytesPerSecond: number;
}

/** Milliseconds of a round: long enough to be measured. */
const roundMs = 300;
const rounds = 9;

/** Judges all captures again and again on one core; the exchanges are made beforehand. The best round counts. */
export function verdictRate(): Rate {
  const { from, exchanges } = captures();
  const bytes = exchanges.reduce((sum, one) => sum + responseBytes(one), 0);
  const all = (): void => exchanges.forEach((one) => attribute(one));
  const warm = cpuMs(all, 20);
  const times = Math.max(1, Math.round(roundMs / warm));
  const seconds =
    cpuMs(() => {
      for (let time = 0; time < times; time += 1) all();
    }, rounds) /
    times /
    1_000;
  return {
    from,
    responses: exchanges.length,
    responsesPerSecond: exchanges.length / seconds,
    megabytesPerSecond: bytes / seconds / 1e6,
  };
}

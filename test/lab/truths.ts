import type { Places } from "./cases/build-case";
import { carried } from "./cases/carried";
import { direct } from "./cases/direct";
import { refusedByEdge } from "./cases/edge";
import { hardToSee } from "./cases/hidden";
import type { LabCase } from "./lab-case";

/** Every case of the lab with its true answer, in the order of the page. */
export function truths(places: Places): LabCase[] {
  return [...refusedByEdge(places), ...carried(places), ...direct(places), ...hardToSee(places)];
}

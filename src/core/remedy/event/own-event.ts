import type { Block } from "../../blocks/block";
import type { SecurityEvent } from "./security-event";

/**
 * Whether an event is of the refused request itself, which its Ray ID alone shows. Any other may be another
 * visitor's: what it says of the rule may serve, what it says of the client must not.
 */
export function isOwnEvent({ ray }: Pick<Block, "ray">, event: SecurityEvent): boolean {
  return event.rayId !== null && event.rayId === ray.rayId;
}

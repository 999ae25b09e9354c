import { useEffect } from "react";
import type { Block } from "../../core/blocks/block";
import type { LogPort } from "../ports";

/**
 * Tells of a block's newer state whenever the log has one, while `id` is not null: what the capture
 * saw only after the click (the body of an answer that was still under way) belongs in the report.
 */
export function useNewest(id: string | null, log: LogPort, receive: (block: Block) => void): void {
  useEffect(() => {
    if (id === null) return undefined;
    const look = (): void => {
      const block = log.getSnapshot().blocks.find((each) => each.id === id);
      if (block !== undefined) receive(block);
    };
    look();
    return log.subscribe(look);
  }, [id, log, receive]);
}

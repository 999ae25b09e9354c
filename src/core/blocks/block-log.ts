import { capBody, utf8Length } from "../exchange/body";
import type { Block } from "./block";

/** How much a log may hold. */
export interface LogBounds {
  readonly maxBlocks: number;
  /** Bytes of body text, UTF-8, over all blocks. */
  readonly maxBodyBytes: number;
  /** What is kept of an old body before any block is dropped. */
  readonly keptBodyBytes: number;
}

/** The live log: 1,000 blocks, 32 MiB of body text, old bodies cut to 8 KiB first. */
export const liveBounds: LogBounds = {
  maxBlocks: 1_000,
  maxBodyBytes: 32 * 1024 * 1024,
  keptBodyBytes: 8 * 1024,
};

/** A file that is opened: its own log, 20,000 blocks. */
export const fileBounds: LogBounds = {
  maxBlocks: 20_000,
  maxBodyBytes: 256 * 1024 * 1024,
  keptBodyBytes: 8 * 1024,
};

/** What a log holds now; a new object on every change. */
export interface BlockLogSnapshot {
  /** Oldest first. */
  readonly blocks: readonly Block[];
  /** Dropped since the last clear to stay within the bound. */
  readonly droppedBlocks: number;
  /** Bodies cut to their beginning to stay within the bound. */
  readonly cutBodies: number;
}

/** A bounded store of blocks, made for React's useSyncExternalStore. */
export interface BlockLog {
  readonly add: (block: Block) => void;
  /** Adds many, oldest first, at the cost of one: a file's blocks one by one would be quadratic. */
  readonly addAll: (blocks: readonly Block[]) => void;
  /** Puts a block in the place of the one with the same id; nothing happens if that is gone. */
  readonly replace: (block: Block) => void;
  readonly clear: () => void;
  readonly getSnapshot: () => BlockLogSnapshot;
  /** Calls the listener after every change; the result ends that. */
  readonly subscribe: (listener: () => void) => () => void;
}

const empty: BlockLogSnapshot = { blocks: [], droppedBlocks: 0, cutBodies: 0 };

/** A new, empty log within these bounds. */
export function createBlockLog(bounds: LogBounds = liveBounds): BlockLog {
  let snapshot = empty;
  let bodyBytes = 0;
  // Bytes of body text by block id, so that no body is measured twice.
  const sizes = new Map<string, number>();
  const listeners = new Set<() => void>();

  const measure = (block: Block): void => {
    const size = bodySize(block);
    bodyBytes += size - (sizes.get(block.id) ?? 0);
    sizes.set(block.id, size);
  };

  const set = (next: BlockLogSnapshot): void => {
    snapshot = next;
    for (const listener of listeners) listener();
  };

  const fit = (blocks: Block[]): BlockLogSnapshot => {
    let { cutBodies, droppedBlocks } = snapshot;
    for (let at = 0; bodyBytes > bounds.maxBodyBytes && at < blocks.length - 1; at += 1) {
      const block = blocks[at];
      if (block === undefined || (sizes.get(block.id) ?? 0) <= bounds.keptBodyBytes) continue;
      const lean = withCutBody(block, bounds.keptBodyBytes);
      blocks[at] = lean;
      measure(lean);
      cutBodies += 1;
    }
    let dropped = 0;
    const left = (): number => blocks.length - dropped;
    while (left() > 1 && (left() > bounds.maxBlocks || bodyBytes > bounds.maxBodyBytes)) {
      const id = blocks[dropped]?.id ?? "";
      bodyBytes -= sizes.get(id) ?? 0;
      sizes.delete(id);
      dropped += 1;
    }
    // Cut off at once: taking them one by one from the front of a long list would be quadratic.
    blocks.splice(0, dropped);
    droppedBlocks += dropped;
    return { blocks, cutBodies, droppedBlocks };
  };

  const addAll = (added: readonly Block[]): void => {
    if (added.length === 0) return;
    for (const block of added) measure(block);
    set(fit([...snapshot.blocks, ...added]));
  };

  return {
    add: (block) => addAll([block]),
    addAll,
    replace(block) {
      const at = snapshot.blocks.findIndex((other) => other.id === block.id);
      if (at === -1) return;
      measure(block);
      set(fit(snapshot.blocks.with(at, block)));
    },
    clear() {
      bodyBytes = 0;
      sizes.clear();
      set(empty);
    },
    getSnapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function bodySize(block: Block): number {
  const { body } = block.exchange;
  return body.state === "read" ? utf8Length(body.text) : 0;
}

function withCutBody(block: Block, maxBytes: number): Block {
  return { ...block, exchange: { ...block.exchange, body: capBody(block.exchange.body, maxBytes) } };
}

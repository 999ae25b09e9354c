import type { MessageId } from "./catalogue";

/** A parameter of a message: text shown as it is, a number, or a part that is a message itself. */
export type MessageParam = string | number | Message;

/**
 * A sentence that a person reads, or a part of one, not yet in any language. Core returns these;
 * `render` makes them text. A parameter `count` chooses between `ID_one` and `ID_other` where
 * those exist.
 */
export interface Message {
  readonly id: MessageId;
  readonly params?: Readonly<Record<string, MessageParam>>;
}

import type { TriedId } from "../core/report/tried";
import type { MessageId } from "../core/messages/catalogue";

const words: Readonly<Record<TriedId, MessageId>> = {
  other_network: "ui_tried_other_network",
  no_proxy: "ui_tried_no_proxy",
  private_window: "ui_tried_private_window",
  other_browser: "ui_tried_other_browser",
};

/** What a visitor can try, as the label of a tick. */
export function triedWord(id: TriedId): MessageId {
  return words[id];
}

import type { MessageId } from "../../core/messages/catalogue";

const known: Readonly<Record<number, MessageId>> = {
  0: "ui_popup_no_status",
  401: "ui_popup_status_401",
  404: "ui_popup_status_404",
  407: "ui_popup_status_407",
  410: "ui_popup_status_404",
  429: "ui_popup_status_429",
  451: "ui_popup_status_451",
  503: "ui_popup_status_503",
};

/** What a page's status means to a visitor who was not refused, and what to do; 0 is an unknown status. */
export function statusMessage(status: number): MessageId {
  const own = known[status];
  if (own !== undefined) return own;
  if (status >= 500) return "ui_popup_status_server";
  return status >= 400 ? "ui_popup_status_client" : "ui_popup_not_refused";
}

import { expect, test } from "vitest";
import type { Block } from "../../../src/core/blocks/block";
import { makeBlock } from "../../../src/core/blocks/make-block";
import { ownAnswer } from "../../../src/ui/popup/own-question";
import { statusMessage } from "../../../src/ui/popup/status-message";
import { blockPage, challengePage, edgeFields, exchangeOf, nginxPage } from "../gallery/exchanges";

const blockOf = (given: Parameters<typeof exchangeOf>[1]): Block =>
  makeBlock("b", exchangeOf(1, given), { kind: "document" });

test.each([
  ["firewall", { fields: edgeFields(1), body: blockPage(1) }, "ui_popup_fault_firewall"],
  [
    "challenge",
    { fields: { ...edgeFields(1), "cf-mitigated": "challenge" }, body: challengePage(1) },
    "ui_popup_fault_challenge",
  ],
  ["origin", { fields: { server: "nginx" }, body: nginxPage }, "ui_popup_fault_origin"],
  [
    "network",
    { fields: { server: "squid/6.10", "x-squid-error": "ERR_ACCESS_DENIED 0" }, body: "Access Denied." },
    "ui_popup_fault_local",
  ],
  ["unknown", { fieldsComplete: false, body: "No." }, "ui_popup_fault_unknown"],
])("a visitor refused by the %s is answered for that", (_who, given, fault) => {
  expect(ownAnswer(blockOf(given)).fault).toBe(fault);
});

test("a network of one's own is no matter of the site's: the advice is another", () => {
  const own = { fields: { server: "squid/6.10", "x-squid-error": "ERR_ACCESS_DENIED 0" }, body: "No." };
  expect(ownAnswer(blockOf(own))).toMatchObject({
    advice: "ui_popup_advice_local",
    tries: "ui_popup_try_local",
  });
});

test("a status that is no refusal has words of its own", () => {
  expect([0, 200, 304, 401, 418, 429, 502].map(statusMessage)).toEqual([
    "ui_popup_no_status",
    "ui_popup_not_refused",
    "ui_popup_not_refused",
    "ui_popup_status_401",
    "ui_popup_status_client",
    "ui_popup_status_429",
    "ui_popup_status_server",
  ]);
});

import { describe, expect, it } from "vitest";
import { completeDraft, sameDraft } from "../../../../src/core/remedy/exception/complete-draft";
import type { ExceptionDraft } from "../../../../src/core/remedy/exception/exception-draft";
import type { Condition } from "../../../../src/core/remedy/expression/condition";
import { possibleConditions } from "../../../../src/core/remedy/expression/possible-conditions";
import { aRequest } from "./drafted";

const before = possibleConditions(aRequest({ clientIp: null, clientAsn: null, clientCountry: null }));
const after = possibleConditions(aRequest());

const first = completeDraft(null, "custom-rule", before);
const of = (draft: ExceptionDraft, field: Condition["field"]) =>
  draft.conditions.find(({ condition }) => condition.field === field);
/** The draft after the webmaster changed one of its conditions. */
const changed = (draft: ExceptionDraft, condition: Condition, on: boolean): ExceptionDraft => ({
  ...draft,
  conditions: draft.conditions.map((each) =>
    each.condition.field === condition.field ? { condition, on } : each,
  ),
});

describe("a draft", () => {
  it("is at first what is proposed, to release at once", () => {
    expect(first).toMatchObject({ blocker: "custom-rule", conditions: before, action: "skip" });
  });

  it("gets what the event knows: the address and what refused", () => {
    const known = completeDraft(first, "rate-limit", after);
    expect(known).toMatchObject({ blocker: "rate-limit", conditions: after });
  });

  it("keeps an address that was typed, and a switch that was turned", () => {
    const ip: Condition = { field: "ip", ranges: ["198.51.100.0/24"] };
    const method: Condition = { field: "method", method: "POST" };
    const known = completeDraft(changed(changed(first, ip, true), method, false), "rate-limit", after);
    expect(of(known, "ip")).toEqual({ condition: ip, on: true });
    expect(of(known, "method")).toEqual({ condition: method, on: false });
    expect(of(known, "asn")).toEqual({ condition: { field: "asn", asn: 64500 }, on: false });
  });

  it("keeps what refused, as it was chosen, and the action", () => {
    const chosen: ExceptionDraft = { ...first, blocker: "bic", action: "log" };
    expect(completeDraft(chosen, "rate-limit", after)).toMatchObject({ blocker: "bic", action: "log" });
  });

  it("keeps a condition that another event no longer offers", () => {
    const known = completeDraft(first, "custom-rule", after);
    const on = changed(known, { field: "asn", asn: 64500 }, true);
    expect(of(completeDraft(on, "custom-rule", before), "asn")?.on).toBe(true);
  });

  it("is the same when nothing new is known", () => {
    expect(sameDraft(first, completeDraft(first, "custom-rule", before))).toBe(true);
    expect(sameDraft(first, completeDraft(first, "custom-rule", after))).toBe(false);
    expect(sameDraft(null, first)).toBe(false);
  });
});

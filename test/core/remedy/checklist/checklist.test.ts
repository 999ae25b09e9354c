import { describe, expect, it } from "vitest";
import { english } from "../../../../src/core/messages/render";
import { triedSentence } from "../../../../src/core/report/tried";
import { checklist } from "../../../../src/core/remedy/checklist/checklist";
import type { LogFinding } from "../../../../src/core/remedy/access-log/log-finding";
import { noWork, type FixWork } from "../../../../src/core/remedy/work";
import type { Block } from "../../../../src/core/blocks/block";
import { aBlock, type Given } from "../../../ui/a-block";
import { anEvent } from "../work-sample";

const byCloudflare = (more: Given = {}): Block =>
  aBlock({
    rayId: "a28818bd8e015024",
    ...more,
    verdict: { responder: "cloudflare", viaCloudflare: true, ...more.verdict },
  });
const done = (block: Block, work: Partial<FixWork> = {}): string[] => {
  const { webmaster, visitor } = checklist(block, { ...noWork, ...work });
  return [...webmaster, ...visitor].filter((item) => item.done).map(({ id }) => id);
};
const ids = (block: Block): string[] => checklist(block, noWork).webmaster.map(({ id }) => id);
const finding: LogFinding = {
  match: "none",
  lines: [],
  from: null,
  to: null,
  hasRayIds: false,
  linesRead: 3,
  linesNotUnderstood: 0,
};
const again = {
  id: "again",
  title: { id: "fix_check_again" },
  outcome: { id: "fix_check_hand_good" },
  passed: true,
  at: "2026-11-24T10:00:00Z",
} as const;

describe("the checklist", () => {
  it("asks Security Events where Cloudflare refused, the log where the origin did, and both where it is open", () => {
    expect(ids(byCloudflare())).toEqual(["collect", "determine", "events", "release", "regress", "note"]);
    expect(ids(aBlock())).toEqual(["collect", "determine", "log", "release", "regress", "note"]);
    expect(ids(aBlock({ verdict: { responder: "undetermined", confidence: "undetermined" } }))).toEqual([
      "collect",
      "determine",
      "events",
      "log",
      "release",
      "regress",
      "note",
    ]);
    expect(ids(aBlock({ verdict: { responder: "other-edge" } }))).toEqual(["collect", "determine"]);
  });

  it("ticks what the capture shows", () => {
    expect(done(byCloudflare())).toEqual(["collect", "determine"]);
  });

  it("does not tick the collecting while the Ray ID is missing, nor the verdict while it is open", () => {
    expect(done(byCloudflare({ rayId: null }))).toEqual(["determine"]);
    const open = { responder: "undetermined", confidence: "undetermined" } as const;
    expect(done(byCloudflare({ verdict: open }))).toEqual(["collect"]);
  });

  it("ticks the event once it was found, and not for Security Events being open", () => {
    expect(done(byCloudflare(), { event: anEvent() })).toContain("events");
    expect(done(byCloudflare(), { eventsOpened: true })).not.toContain("events");
    expect(done(byCloudflare(), { events: [] })).not.toContain("events");
  });

  it("does not tick the event that refused nothing, and says so", () => {
    const logged = anEvent({ action: "log" });
    for (const work of [{ event: logged }, { events: [logged] }]) {
      expect(done(byCloudflare(), work)).not.toContain("events");
      const { webmaster } = checklist(byCloudflare(), { ...noWork, ...work });
      expect(webmaster.find(({ id }) => id === "events")?.detail?.id).toBe("fix_step_events_let_through");
    }
  });

  it("ticks the log once it was read, whatever it said", () => {
    expect(done(aBlock(), { logFinding: finding })).toContain("log");
  });

  it("ticks the regression only if the request comes through and nothing failed", () => {
    expect(done(byCloudflare(), { checks: [again] })).toContain("regress");
    expect(done(byCloudflare(), { checks: [{ ...again, id: "trace" }] })).not.toContain("regress");
    const failed = { ...again, id: "still-refused", passed: false } as const;
    expect(done(byCloudflare(), { checks: [again, failed] })).not.toContain("regress");
  });

  it("leaves to the webmaster's hand what nothing in the browser shows", () => {
    expect(done(byCloudflare(), { ticked: ["release"] })).toContain("release");
    const item = checklist(byCloudflare(), { ...noWork, ticked: ["release"] }).webmaster.find(
      ({ id }) => id === "release",
    );
    expect(item?.byEvidence).toBe(false);
  });

  it("ticks the visitor's private window where the request was sent without cookies", () => {
    const answer = {
      variant: "without-cookies",
      method: "GET",
      status: 403,
      verdict: null,
      fields: [],
      tookMs: 1,
      at: "2026-11-24T10:00:00Z",
    };
    expect(done(byCloudflare(), { answers: [answer] })).toContain("private-window");
    expect(done(byCloudflare(), { answers: [{ ...answer, status: null }] })).not.toContain("private-window");
  });

  it("ticks what a report says that the visitor did", () => {
    const sent = {
      form: "report",
      createdAt: null,
      generator: null,
      browser: null,
      platform: null,
      language: null,
      doing: null,
      tried: [triedSentence("other_network", english)],
      ipAddress: null,
      picture: null,
      pictureReason: null,
      removed: [],
      again: null,
    } as const;
    const told = done(byCloudflare({ source: { kind: "report", name: "r.html", sent } }));
    expect(told).toEqual(["collect", "determine", "network", "send"]);
  });
});

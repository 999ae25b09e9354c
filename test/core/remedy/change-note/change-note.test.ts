import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { english } from "../../../../src/core/messages/render";
import { changeNote, type ChangeNoteInput } from "../../../../src/core/remedy/change-note/change-note";
import { hostFileName } from "../../../../src/core/remedy/change-note/note-file-name";
import { writtenFor } from "../../../../src/core/remedy/change-note/written-for";
import type { Message } from "../../../../src/core/messages/message";
import type { Blocker } from "../../../../src/core/remedy/exception/blocker";
import type { WrittenException } from "../../../../src/core/remedy/exception/written-exception";
import { noWork } from "../../../../src/core/remedy/work";
import { aBlock } from "../../../ui/a-block";
import { anEvent } from "../work-sample";

const now = Date.UTC(2026, 10, 30, 6, 0, 0);
const block = aBlock({
  rayId: "a28818bd8e015024",
  verdict: { responder: "cloudflare", viaCloudflare: true, product: "Cloudflare WAF" },
  exchange: { url: "https://shop.example/api/hook?token=SECRETSECRET", method: "POST" },
});
const written: WrittenException = {
  instrument: { id: "fix_note_change" },
  expression: '(http.host eq "shop.example")',
  action: "skip",
  steps: [],
  call: "curl -X POST https://api.cloudflare.com/client/v4/zones/$ZONE_ID/rulesets/$RULESET_ID/rules",
  rollback:
    "curl -X DELETE https://api.cloudflare.com/client/v4/zones/$ZONE_ID/rulesets/$RULESET_ID/rules/$RULE_ID",
  terraform: null,
  warnings: [],
  complete: true,
};
const note = (more: Partial<ChangeNoteInput> = {}): string =>
  changeNote({ block, work: { ...noWork, event: anEvent() }, written, scope: [], now, ...more }, english);

describe("the change note", () => {
  it("has why, scope, who and when, the way back, the verification, the evidence and both expressions", () => {
    const headings = [
      ...note({ scope: [{ id: "fix_lets_host", params: { host: "shop.example" } }] }).matchAll(/^## (.+)$/gm),
    ];
    expect(headings.map(([, heading]) => heading)).toEqual([
      "Why",
      "Change",
      "Scope",
      "Who and when",
      "How to roll back",
      "Verified",
      "Evidence",
      "Expression before and after",
    ]);
  });

  it("carries the chain from the Ray ID over the event and its rule to the action", () => {
    const text = note();
    for (const link of [
      "Ray ID: `a28818bd8e015024`",
      "Product: `firewallcustom`",
      "Rule: Block bad bots",
      "Rule ID: `0123456789abcdef0123456789abcdef`",
      "Action: `block`",
      '(http.host eq "shop.example")',
      "-X DELETE",
    ])
      expect(text).toContain(link);
  });

  it("says of another request's event that it is one, with that request's own Ray ID", () => {
    const text = note({ work: { ...noWork, event: anEvent({ rayId: "00000000000000ff" }) } });
    expect(text).toContain("Ray ID: `a28818bd8e015024`");
    expect(text).toContain("Event of: another request");
    expect(text).toContain("Ray ID of that event: `00000000000000ff`");
    expect(note()).not.toContain("another request");
  });

  it("tells when to look at it again, counted from today", () => {
    expect(note()).toContain("2027-02-28");
  });

  it("says plainly what is missing", () => {
    const text = note({ written: null, work: noWork });
    expect(text).toContain("No exception was made.");
    expect(text).toContain("Not verified yet.");
    expect(text).toContain("(name missing)");
  });

  it("keeps the results of checks", () => {
    const check = {
      id: "again",
      title: { id: "fix_check_again" },
      outcome: { id: "fix_check_hand_good" },
      passed: true,
      at: "2026-11-30T06:00:00Z",
    } as const;
    expect(note({ work: { ...noWork, checks: [check] } })).toContain(
      "- ✓ The blocked request again: Tried by hand: as it should be (2026-11-30 06:00:00 UTC)",
    );
  });

  it("tells of a change at the origin in the webmaster's words, and has no rule's expressions then", () => {
    const change = { ...noWork.note, change: "Require ip 203.0.113.7", before: "Require all denied" };
    const text = note({ block: aBlock(), written: null, work: { ...noWork, note: change } });
    expect(text).toContain("```text\nRequire ip 203.0.113.7\n```");
    expect(text).toContain("## Setting before\n\n```text\nRequire all denied\n```");
    expect(text).toContain("Put the setting back as it was");
    expect(text).not.toContain("Expression before and after");
    expect(text).not.toContain("No exception was made.");
  });

  it("leaves the values of the query out", () => {
    expect(note()).not.toContain("SECRETSECRET");
    expect(note()).toContain("POST https://shop.example/api/hook");
  });

  it("makes no markup of what came from outside", () => {
    const nasty = "</code><img src=x onerror=alert(1)> [a](javascript:b) @all ```";
    const html = marked.parse(
      note({
        work: {
          ...noWork,
          event: anEvent({ description: nasty, ruleId: nasty, action: nasty }),
          note: {
            why: `# ${nasty}\n- ${nasty}`,
            who: nasty,
            change: nasty,
            before: `\`\`\`\n${nasty}`,
            reviewDays: 7,
          },
        },
      }),
      { async: false },
    );
    expect(html).not.toMatch(/<img|<a |<script/);
    expect(html.match(/<h1/g)).toHaveLength(1);
  });
});

describe("its file", () => {
  it("is named after host and day, and nothing else of the URL", () => {
    expect(hostFileName("https://shop.example/a/../../etc?x", now)).toBe(
      "change-note-shop.example-2026-11-30.md",
    );
    expect(hostFileName("nonsense", now)).toBe("change-note-site-2026-11-30.md");
  });
});

describe("the scope of a change", () => {
  const scopeFor = (blocker: Blocker, source: string): readonly Message[] => {
    const event = anEvent({ source });
    const conditions = [{ condition: { field: "host", host: "shop.example" }, on: true }] as const;
    return writtenFor(block, { ...noWork, event, draft: { blocker, conditions, action: "skip" } }).scope;
  };

  it("is what the conditions let through", () => {
    expect(scopeFor("custom-rule", "firewallcustom")).toHaveLength(1);
    expect(scopeFor("ip-access-range", "iprange")).toHaveLength(1);
  });

  it("is none where the instrument heeds no conditions, since that holds for the whole site", () => {
    for (const [blocker, source] of [
      ["owasp", "firewallmanaged"],
      ["ddos", "l7ddos"],
      ["ip-access-address", "ip"],
    ] as const) {
      expect(scopeFor(blocker, source)).toEqual([]);
    }
  });
});

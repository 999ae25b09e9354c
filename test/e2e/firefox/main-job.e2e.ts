import { describe, expect, it } from "vitest";
import { differences } from "../../../scripts/main-job/shown-row";
import type { LogPort } from "../../../src/ui/ports";
import type { LabCase } from "../../lab/lab-case";
import { inFirefox } from "../both/in-firefox";
import { readRows } from "../both/rows";
import type { UnderTest, View } from "../both/under-test";
import { pollUntil } from "../poll";
import { openKnownPage } from "./known-page";

/** The lab names a WebSocket by the address of its handshake (RFC 6455 section 4.1). */
function asked(url: string): string {
  return url.replace(/^wss:/, "https:");
}

/** What the panel shows of a refusal that the lab's page provokes, where that is not the truth. */
async function untruths(at: UnderTest, panel: View, each: LabCase): Promise<readonly string[]> {
  const before = at.lab.answered.length;
  // In DevTools as low as they open, the list draws few rows.
  await panel.evaluate(clearLog);
  await openKnownPage(at, panel);
  if (each.how === "navigate") await at.visit(each.url);
  else await at.page.evaluate((id) => document.getElementById(id)?.click(), each.id);
  const { pathname, search } = new URL(each.url);
  const end = Date.now() + 10_000;
  return pollUntil(`the truth about ${each.id}`, async () => {
    const rows = await panel.evaluate(readRows);
    const row = rows.findLast(({ url, method }) => asked(url) === each.url && method === each.method) ?? null;
    const sent = at.lab.answered
      .slice(before)
      .findLast(({ method, path }) => method === each.method && path === pathname + search);
    const found = differences(row, each.expect, sent?.rayId ?? null);
    return (found.length === 0 || Date.now() > end) && found;
  });
}

// Runs in the panel.
function clearLog(): void {
  (globalThis as unknown as { whose403Log: LogPort }).whose403Log.clear();
}

describe("the main job", () => {
  const at = inFirefox();

  it("shows the lab's truth for every refusal", async () => {
    const panel = await at.panel();
    const wrong: string[] = [];
    for (const each of at.lab.truths.filter((one) => at.reports(one))) {
      const found = await untruths(at, panel, each);
      wrong.push(...found.map((difference) => `${each.id}: ${difference}`));
    }
    expect(wrong).toEqual([]);
  });
}, 300_000);

import { expect, it } from "vitest";
import { differences } from "../../../scripts/main-job/shown-row";
import { pollUntil } from "../poll";
import { eachBrowser } from "./each-browser";
import { openDetails, readRows, rowsOf, says } from "./rows";
import type { LogPort } from "../../../src/ui/ports";
import type { LabCase } from "../../lab/lab-case";
import type { UnderTest, View } from "./under-test";

/** The Ray ID that the edge last sent for a path. */
function sentRayId({ lab }: UnderTest, path: string): string {
  return lab.answered.findLast((each) => each.path === path)?.rayId ?? "none was sent";
}

/** The lab names a WebSocket by the address of its handshake (RFC 6455 section 4.1). */
function asked(url: string): string {
  return url.replace(/^wss:/, "https:");
}

/** What the panel shows of a refusal that the lab's page provokes, where that is not the truth. */
async function untruths(at: UnderTest, panel: View, each: LabCase): Promise<readonly string[]> {
  const before = at.lab.answered.length;
  await at.page.evaluate((id) => document.getElementById(id)?.click(), each.id);
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

// Runs in the panel: how many of the log's blocks have this in their URL. The list groups repeats.
function countOf(urlPart: string): number {
  const { whose403Log } = globalThis as unknown as { whose403Log: LogPort };
  return whose403Log.getSnapshot().blocks.filter(({ exchange }) => exchange.url.includes(urlPart)).length;
}

eachBrowser("what is refused", (at) => {
  it("before the panel is opened stands in it when it opens, with its Ray ID", async () => {
    const path = "/edge/block?before";
    await at.visit(at.lab.edgeUrl + path);
    const [row] = await rowsOf(await at.panel(), path);
    expect(row).toMatchObject({
      method: "GET",
      type: "document",
      responder: "cloudflare",
      rayId: sentRayId(at, path),
    });
  });

  it("and whatever the lab can provoke gets the lab's own truth as its verdict", async () => {
    const panel = await at.panel();
    const wrong: string[] = [];
    for (const each of at.lab.truths.filter((one) => at.reports(one))) {
      await at.visit(at.lab.pageUrl);
      const found = await untruths(at, panel, each);
      wrong.push(...found.map((difference) => `${each.id}: ${difference}`));
    }
    expect(wrong).toEqual([]);
  });

  it("as a preflight is shown with the request that it was for", async () => {
    await at.visit(at.lab.pageUrl);
    const url = `${at.lab.otherEdgeUrl}/edge/challenge?put-both`;
    await at.page.evaluate(
      (target) =>
        fetch(target, { method: "PUT" }).then(
          () => "read",
          () => "an error",
        ),
      url,
    );
    const panel = await at.panel();
    const [row] = await rowsOf(panel, "/edge/challenge?put-both");
    expect(row).toMatchObject({ method: "OPTIONS", responder: "cloudflare" });
    await openDetails(panel, url);
    await says(panel, "PUT");
  });

  it("on ten pages one after another is all there, and the page is reloaded from the panel all the same", async () => {
    const panel = await at.panel();
    for (let count = 0; count < 10; count += 1) {
      await at.visit(`${at.lab.edgeUrl}/edge/block?ten=${count}`);
      await rowsOf(panel, `/edge/block?ten=${count}`);
    }
    expect(await rowsOf(panel, "/edge/block?ten=", 10)).toHaveLength(10);
    await at.page.evaluate(() => void ((globalThis as { whose403Mark?: true }).whose403Mark = true));
    await panel.evaluate(() => {
      (globalThis as unknown as { whose403Log: { reload: () => void } }).whose403Log.reload();
    });
    await pollUntil("the page to be loaded anew", () =>
      at.page.evaluate(() => !("whose403Mark" in globalThis)).catch(() => false),
    );
    await pollUntil("the reloaded page's own refusal", () =>
      panel.evaluate(countOf, "/edge/block?ten=9").then((count) => count === 2),
    );
  });
});

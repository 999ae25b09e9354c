import { expect, it } from "vitest";
import { pollUntil } from "../poll";
import { eachBrowser } from "./each-browser";
import { openDetails, rowsOf, says } from "./rows";
import type { LogPort } from "../../../src/ui/ports";
import type { UnderTest } from "./under-test";

/** The Ray ID that the edge last sent for a path. */
function sentRayId({ lab }: UnderTest, path: string): string {
  return lab.answered.findLast((each) => each.path === path)?.rayId ?? "none was sent";
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
    await at.page.evaluate(() => void (document.documentElement.dataset["mark"] = "ours"));
    await panel.evaluate(() => {
      (globalThis as unknown as { whose403Log: { reload: () => void } }).whose403Log.reload();
    });
    await pollUntil("the page to be loaded anew", () =>
      at.page.evaluate(() => document.documentElement.dataset["mark"] === undefined).catch(() => false),
    );
    await pollUntil("the reloaded page's own refusal", () =>
      panel.evaluate(countOf, "/edge/block?ten=9").then((count) => count === 2),
    );
  });
});

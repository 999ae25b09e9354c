import { describe, expect, it } from "vitest";
import { pollUntil } from "../poll";
import { stage } from "../stage";

/** Platform facts P3 and P13: a page that was refused before DevTools opened. */
describe("a page that was refused before DevTools opened", () => {
  const at = stage({ openDevtools: false });

  it("is found from the document, with its Ray ID, and a reload brings its fields", async () => {
    await at.visit(`${at.lab.edgeUrl}/edge/block?early`);
    const shown = await at.session.page.evaluate(() => document.body.innerText);
    const rayId = /Ray ID: ?([0-9a-f]{16})/.exec(shown)?.[1];
    await at.session.page.openDevTools();

    const [found] = await at.blocks("?early");
    expect(found?.source).toEqual({ kind: "document", page: 0 });
    expect(found?.exchange).toMatchObject({ status: 403, fieldsComplete: false, notes: ["before-devtools"] });
    expect(found?.ray).toMatchObject({ rayId, source: "body" });
    expect(found?.verdict).toMatchObject({ responder: "cloudflare", cause: "waf-block" });
    expect((await at.state()).captureNotice).toEqual({ id: "capture_before_devtools" });

    const panel = await at.session.panel();
    await (await panel.waitForSelector("::-p-aria(Reload the page)"))?.click();
    const blocks = await at.blocks("?early", 2);
    expect(blocks.at(-1)).toMatchObject({ source: { kind: "live" }, exchange: { fieldsComplete: true } });
    expect(blocks.at(-1)?.ray.source).toBe("field");
    await pollUntil("the notice to go", async () => (await at.state()).captureNotice === null);
  });
});

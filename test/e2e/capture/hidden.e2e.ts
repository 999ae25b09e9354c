import { describe, expect, it } from "vitest";
import { stage } from "../stage";

/** Platform facts P7, P8 and P9. */
describe("refusals that the page itself cannot see", () => {
  const at = stage();

  it("hidden by CORS: status, fields and Ray ID are there, the body is not observable", async () => {
    expect(await at.provoke("cors-edge")).toContain("an error");
    const [block] = await at.blocks("/edge/challenge");
    expect(block?.exchange).toMatchObject({
      status: 403,
      body: { state: "not-observable", reason: "cors" },
      fieldsComplete: true,
    });
    expect(block?.exchange.notes).toContain("hidden-by-cors");
    expect(block?.ray.rayId).toMatch(/^[0-9a-f]{16}$/);
    expect(block?.verdict.responder).toBe("cloudflare");
  });

  it("hidden by CORS, twenty times in a row: none is lost, though some come as status 0 at first", async () => {
    await at.visit(at.lab.pageUrl);
    const url = `${at.lab.otherEdgeUrl}/edge/challenge`;
    await at.session.page.evaluate(async (base) => {
      for (let count = 0; count < 20; count += 1) await fetch(`${base}?many=${count}`).catch(() => null);
    }, url);
    const blocks = await at.blocks("/edge/challenge?many=", 20);
    expect(new Set(blocks.map((block) => block.exchange.url)).size).toBe(20);
    expect(blocks).toHaveLength(20);
  });

  it("a refused preflight names the request that it was for", async () => {
    expect(await at.provoke("preflight-edge")).toContain("an error");
    const [block] = await at.blocks("/edge/challenge?put");
    expect(block?.exchange).toMatchObject({
      method: "OPTIONS",
      resourceType: "preflight",
      preflightFor: { method: "PUT", url: `${at.lab.otherEdgeUrl}/edge/challenge?put` },
      body: { state: "not-observable", reason: "preflight" },
    });
    expect(block?.exchange.notes).toContain("refused-preflight");
    expect(block?.ray.rayId).toMatch(/^[0-9a-f]{16}$/);
  });

  it("the answer to HEAD has no body to look at, and the verdict says so", async () => {
    await at.provoke("head-edge");
    const [block] = await at.blocks("/edge/challenge?head");
    expect(block?.exchange.body).toEqual({ state: "not-observable", reason: "head" });
    expect(block?.verdict.notObservable).toContain("body");
  });

  it("an EventSource's body is what the server sent or not observable: Chromium gives it now and then", async () => {
    await at.provoke("event-source");
    const [block] = await at.blocks("/edge/challenge?events");
    expect(block?.exchange.resourceType).toBe("eventsource");
    const { body } = block?.exchange ?? {};
    const seen = body?.state === "read" ? body.text.includes("_cf_chl_opt") : body;
    expect([true, { state: "not-observable", reason: "event-source" }]).toContainEqual(seen);
  });
});

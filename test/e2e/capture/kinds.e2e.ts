import { describe, expect, it } from "vitest";
import { pollUntil } from "../poll";
import { stage } from "../stage";

/** Platform fact P10: what Chromium reports to extensions, and what it does not. */
describe("every kind of request", () => {
  const at = stage();

  it.each([
    ["iframe", "/edge/challenge?iframe", "document"],
    ["image", "/nginx/deny-rule/refused.html?image", "image"],
  ])("a refused %s is a block", async (caseId, part, type) => {
    await at.provoke(caseId);
    const [block] = await at.blocks(part);
    expect(block?.exchange).toMatchObject({ status: 403, resourceType: type });
  });

  it("a refused iframe of another site is a block", async () => {
    await at.provoke("iframe-other");
    const [block] = await at.blocks(`${at.lab.otherEdgeUrl}/edge/challenge?iframe`);
    expect(block?.verdict.responder).toBe("cloudflare");
  });

  it("a refused fetch is a block, with its body", async () => {
    await at.visit(at.lab.pageUrl);
    await at.session.page.evaluate(async (url) => {
      await (await fetch(url)).text();
    }, `${at.lab.edgeUrl}/edge/challenge?read`);
    const [block] = await at.blocks("/edge/challenge?read");
    expect(block?.exchange).toMatchObject({ resourceType: "fetch", body: { state: "read" } });
  });

  it("a refused fetch whose answer the page never reads is a block all the same", async () => {
    await at.provoke("edge-challenge-fetch");
    const [block] = await at.blocks("/edge/challenge?by=fetch");
    expect(block?.exchange).toMatchObject({
      resourceType: "fetch",
      fieldsComplete: true,
      body: { state: "not-observable", reason: "unread" },
    });
    expect(block?.verdict).toMatchObject({ responder: "cloudflare", cause: "challenge" });
  });

  it("a refused beacon is a block", async () => {
    await at.provoke("beacon");
    const [block] = await at.blocks("/edge/challenge?beacon");
    expect(block?.exchange).toMatchObject({ method: "POST", resourceType: "ping" });
  });

  it("a worker's refused fetch is a block", async () => {
    await at.provoke("worker");
    const [block] = await at.blocks("/edge/challenge?worker");
    expect(block?.exchange.resourceType).toBe("fetch");
  });

  it("a service worker's refused fetch is a block", async () => {
    await at.provoke("service-worker");
    const [block] = await at.blocks("/edge/challenge?sw");
    expect(block?.exchange.status).toBe(403);
  });

  it("a refused WebSocket handshake is not reported, so that we notice when Chromium learns to", async () => {
    await at.provoke("websocket");
    await pollUntil("the edge's answer to the handshake", () =>
      Promise.resolve(at.lab.answered.some((each) => each.path.includes("/edge/challenge?socket"))),
    );
    // What is reported after it shows that it would have come by now.
    await at.provoke("edge-challenge-fetch");
    await at.blocks("/edge/challenge?by=fetch");
    const { blocks } = await at.state();
    expect(blocks.filter((block) => block.exchange.url.includes("?socket"))).toEqual([]);
  });
});

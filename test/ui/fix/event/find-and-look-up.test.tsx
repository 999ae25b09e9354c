import { afterEach, describe, expect, it } from "vitest";
import { aBlock, type Given as GivenBlock } from "../../a-block";
import { unmountSteps } from "../mounted-steps";
import { mountEvent } from "./mounted-event";

afterEach(unmountSteps);

const rayId = "a28818bd8e015024";
const token = "planted_token_0123456789";
const edge = (given: GivenBlock = {}) =>
  aBlock({
    rayId,
    ...given,
    exchange: { url: "https://www.shop.example/edge/block?q=1", ...given.exchange },
    verdict: {
      responder: "cloudflare",
      viaCloudflare: true,
      product: "Cloudflare WAF",
      cause: "waf-block",
      ...given.verdict,
    },
  });

describe("finding the event", () => {
  it("copies the bare Ray ID and opens Security Events with one click, and keeps that it did", async () => {
    const step = await mountEvent(edge());
    await step.click("Copy the Ray ID and open Security Events");
    expect(step.copied).toEqual([rayId]);
    expect(step.opened).toEqual(["https://dash.cloudflare.com/?to=/:account/:zone/security/analytics"]);
    expect(step.work().eventsOpened).toBe(true);
  });

  it("says that nothing was copied, with the Ray ID to copy by hand, and opens Security Events all the same", async () => {
    const step = await mountEvent(edge(), { copies: false });
    await step.click("Copy the Ray ID and open Security Events");
    expect(step.text()).toContain(`copy it by hand: ${rayId}`);
    expect(step.opened).toHaveLength(1);
    expect((await mountEvent(edge())).text()).not.toContain("by hand");
  });

  it("opens it with filters once the look-up told account and zone", async () => {
    const step = await mountEvent(edge());
    await step.look();
    await step.seen("Cloudflare has this event");
    await step.click("Copy the Ray ID and open Security Events");
    expect(step.opened[0]).toMatch(
      /^https:\/\/dash\.cloudflare\.com\/[0-9a-f]{32}\/shop\.example\/security\/analytics\/events\?action=block&host=shop\.example&time-window=\d+$/,
    );
  });

  it("gives the filters in the order in which they narrow, and says what is not known", async () => {
    const step = await mountEvent(edge());
    const lines = [...step.host.querySelectorAll(".event-narrowing li")].map((line) => line.textContent);
    expect(lines.map((line) => line?.replace(/not known here/, ": ?"))).toEqual([
      "ActionBlock",
      "Hostwww.shop.example",
      "Path/edge/block",
      "Country: ?",
      "IP: ?",
      expect.stringMatching(/^User agent/),
    ]);
  });

  it.each([
    [{ responder: "origin", cause: null }, "the origin server made it"],
    [{ cause: "early-refusal" }, "before it looked at the site's settings"],
    [{ cause: "access-login", product: "Cloudflare Access" }, "Access logs in Zero Trust"],
    [{ cause: "dns", errorCode: 1000 }, "error 1000 is no decision of a security rule"],
  ] as const)("searches nothing where they never hold it: %j", async (verdict, sentence) => {
    const step = await mountEvent(edge({ verdict }));
    expect(step.text()).toContain(sentence);
    expect(step.host.querySelector("button, input")).toBeNull();
  });

  it("says of a report that came late from which plans its event is gone", async () => {
    const step = await mountEvent(edge({ exchange: { fields: { date: "Wed, 01 Jan 2020 00:00:00 GMT" } } }));
    const gone = [...step.host.querySelectorAll("[data-gone=true]")].map((line) => line.textContent);
    expect(gone).toHaveLength(3);
    expect(gone[0]).toBe("Free and Pro: gone since 2020-01-02 00:00:00 UTC");
  });
});

describe("looking the event up", () => {
  it("chooses the only event at once, and shows what Cloudflare says of it", async () => {
    const step = await mountEvent(edge());
    await step.look();
    await step.seen("Cloudflare has this event");
    for (const text of ["blocked", "WAF custom rules", "Block the lab's path", "203.0.113.7", "AS64500"]) {
      expect(step.text()).toContain(text);
    }
    expect(step.work()).toMatchObject({
      event: { rayId },
      events: [{ rayId }],
      zone: { name: "shop.example" },
    });
  });

  it.each(["log", "skip", "allow", "managed_challenge_non_interactive_solved"])(
    "does not choose the only event where it refused nothing (%s), and says so",
    async (action) => {
      const step = await mountEvent(edge(), { action });
      await step.look();
      await step.seen("What this event tells of refused nothing");
      expect(step.work()).toMatchObject({ event: null, events: [{ rayId }] });
    },
  );

  it("lets the webmaster choose where several rules looked at the request", async () => {
    const step = await mountEvent(edge(), { scenario: "several" });
    await step.look();
    await step.seen("Cloudflare has 2 events");
    expect(step.work().event).toBeNull();
    await step.click("logged only");
    expect(step.work().event).toMatchObject({ action: "log" });
    expect(step.text()).toContain("What this event tells of refused nothing");
  });

  it("offers events of the same path as what they are: perhaps another visitor's", async () => {
    const step = await mountEvent(edge(), { scenario: "near" });
    await step.look();
    await step.seen("perhaps another visitor's");
    expect(step.work()).toMatchObject({ events: [], event: null });
    await step.click("WAF custom rules");
    await step.seen("it is of another request");
  });

  it("never has the token in the page, and hands it to the adapter once", async () => {
    const step = await mountEvent(edge());
    await step.look(token);
    await step.seen("Token kept until the browser closes");
    expect(step.tokens).toEqual([token]);
    expect(step.host.innerHTML).not.toContain(token);
    expect(JSON.stringify(step.work())).not.toContain(token);
    await step.click("Forget it");
    expect(step.one<HTMLInputElement>("input[type=password]").value).toBe("");
  });

  it("asks nothing where the browser does not allow it, and says how to go on", async () => {
    const step = await mountEvent(edge(), { granted: false });
    await step.look();
    await step.seen("The browser was not allowed to reach api.cloudflare.com");
    expect(step.send).not.toHaveBeenCalled();
  });

  it("tells what it is doing, and ends when it is cancelled", async () => {
    const step = await mountEvent(edge(), {
      send: (signal) =>
        new Promise((resolve) =>
          signal.addEventListener("abort", () => resolve({ kind: "failed", why: "cancelled" })),
        ),
    });
    await step.look();
    await step.seen("Looking for the site among those of the token");
    await step.click("Cancel");
    await step.seen("Cancelled. Nothing was changed.");
    expect(step.work().events).toBeNull();
  });

  it("keeps what was found while another refusal is looked at", async () => {
    const step = await mountEvent(edge());
    await step.look();
    await step.seen("Cloudflare has this event");
    await step.show(edge({ id: "other", rayId: "00000000000000b2" }));
    expect(step.text()).not.toContain("Cloudflare has this event");
    await step.show(edge());
    expect(step.text()).toContain("Cloudflare has this event");
  });

  it("keeps why there is none, and what is near, while another refusal is looked at", async () => {
    const step = await mountEvent(edge(), { scenario: "near" });
    await step.look();
    await step.seen("perhaps another visitor's");
    const before = step.one(".look-up-outcome").textContent;
    await step.show(edge({ id: "other", rayId: "00000000000000b2" }));
    expect(step.text()).not.toContain("perhaps another visitor's");
    await step.show(edge());
    expect(step.one(".look-up-outcome").textContent).toBe(before);
    expect(step.host.querySelectorAll(".look-up-outcome li").length).toBeGreaterThan(0);
  });

  it("asks for the site's name where only a Ray ID is known", async () => {
    const step = await mountEvent(edge({ exchange: { url: "" } }));
    expect(step.one<HTMLInputElement>("#fix-lookup input[type=text]")).not.toBeNull();
  });
});

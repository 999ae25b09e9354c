import { readFileSync } from "node:fs";
import type { Frame } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { apiTokens } from "../../lab/cloudflare-api/tokens";
import { answerPrompt } from "../answer-prompt";
import { pollUntil } from "../poll";
import {
  copyMarkdown,
  downloaded,
  choose,
  freshPanel,
  openDetails,
  press,
  save,
  sentRayId,
  visitRefused,
} from "../report/preview";
import { stage, type Stage } from "../stage";

const token = apiTokens.good;

/** The Fix view of an edge block that has just been made, under a name that the stub has a zone for. */
async function fixOf(at: Stage, query: string): Promise<{ panel: Frame; url: string; rayId: string }> {
  const panel = await freshPanel(at);
  const url = `${at.lab.edgeUrl.replace("127.0.0.1", "shop.localhost")}/edge/block?${query}`;
  await visitRefused(at, url);
  await openDetails(panel, url);
  await (await panel.waitForSelector("#tab-fix"))?.click();
  await panel.waitForSelector("#fix-lookup");
  return { panel, url, rayId: sentRayId(at, url) };
}

async function paste(panel: Frame, text: string): Promise<void> {
  const field = await panel.waitForSelector("#fix-lookup input[type=password]");
  await field?.type(text);
}

/** Everything that the panel's storage has, as text. */
function stored(panel: Frame, area: "local" | "session"): Promise<string> {
  return panel.evaluate(
    async (name) => JSON.stringify(await chrome.storage[name as "local" | "session"].get(null)),
    area,
  );
}

function outcome(panel: Frame): Promise<string> {
  return panel.$eval(".look-up-outcome", (element) => element.textContent ?? "");
}

/** Cloudflare's API is a stub here (`docs/cloudflare-api.md`); browser, extension, TLS and HTTP are real. */
describe("looking an event up from the Fix view", () => {
  const at = stage({ inWindow: true, cloudflareApi: true });

  it("asks for the permission at the click, and finds the event of this very Ray ID; the token is nowhere, and goes when it is forgotten", async () => {
    const console: string[] = [];
    const { panel, url, rayId } = await fixOf(at, "lookup");
    (await at.session.devtools()).on("console", (line) => console.push(line.text()));
    await paste(panel, token);
    await answerPrompt(at, () => press(panel, "Keep the token and look up"), "Tab", "Return");
    await pollUntil("the event", async () => (await outcome(panel)).includes("Cloudflare has this event"));
    const facts = await outcome(panel);
    expect(facts).toContain(rayId);
    expect(facts).toContain("Block the lab's path");
    expect(facts).toContain("WAF custom rules");

    const asked = at.api.requests;
    expect(asked.map(({ scenario }) => scenario)).toEqual(asked.map(() => "good"));
    expect(JSON.stringify(asked.at(-1)?.body)).toContain(rayId);
    expect(asked[0]?.fields).not.toHaveProperty("cookie");
    expect(asked[0]?.fields).not.toHaveProperty("referer");

    await panel.evaluate(() => document.querySelector<HTMLElement>("#tab-details")?.click());
    await press(panel, "Make the report");
    const html = readFileSync(await save(at, panel), "utf8");
    const json = readFileSync(await downloaded(at, () => choose(panel, "More formats", "JSON file")), "utf8");
    const markdown = await copyMarkdown(at, panel);
    expect([html, json, markdown].map((text) => text.includes(rayId))).toEqual([true, true, true]);
    const places = {
      html,
      json,
      markdown,
      panel: await panel.content(),
      console: console.join("\n"),
      local: await stored(panel, "local"),
      log: JSON.stringify(await at.state()),
      urls: asked.map(({ path, query }) => `${path}?${query}`).join("\n"),
    };
    expect(Object.entries(places).filter(([, text]) => text.includes(token))).toEqual([]);
    expect(await stored(panel, "session")).toContain(token);
    expect(url).not.toContain(token);

    // The permission is asked for once, so what comes after it is in the same test: tests run in any order.
    const { panel: again } = await fixOf(at, "forgotten");
    await press(again, "Forget it");
    await paste(again, apiTokens.noAnalytics);
    await press(again, "Keep the token and look up");
    await pollUntil("the sentence", async () =>
      (await outcome(again)).includes("may not read the analytics"),
    );
    expect(await stored(again, "session")).not.toContain(token);
  });
});

describe("looking an event up without the browser's permission", () => {
  const at = stage({ inWindow: true, cloudflareApi: true });

  it("asks nothing of Cloudflare, and says how to go on", async () => {
    const { panel } = await fixOf(at, "refused");
    await paste(panel, token);
    await answerPrompt(at, () => press(panel, "Keep the token and look up"), "Escape");
    await pollUntil("the sentence", async () =>
      (await outcome(panel)).includes("The browser was not allowed"),
    );
    expect(at.api.requests).toEqual([]);
  });
});

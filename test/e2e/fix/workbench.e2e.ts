import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Frame } from "puppeteer-core";
import { expect, it } from "vitest";
import { parseExpression, evaluate } from "../../core/remedy/expression/rules-language";
import { apiTokens } from "../../lab/cloudflare-api/tokens";
import { answerPrompt } from "../answer-prompt";
import { pollUntil } from "../poll";
import { downloaded, freshPanel, openDetails, press, sentRayId, visitRefused } from "../report/preview";
import { stage } from "../stage";

const at = stage({ inWindow: true, cloudflareApi: true });

const textOf = (panel: Frame, selector: string): Promise<string> =>
  panel.$eval(selector, (element) => element.textContent ?? "");

const ticked = (panel: Frame): Promise<string[]> =>
  panel.$$eval(".fix-checklist li[data-done='true']", (items) => items.map((item) => item.textContent ?? ""));

/** The procedure from a blocked page to the note, as a webmaster does it. Cloudflare's API is the lab's stub. */
it("leads a webmaster from the Ray ID over the event to a narrow exception, its checks and its note", async () => {
  const panel = await freshPanel(at);
  const url = `${at.lab.edgeUrl.replace("127.0.0.1", "shop.localhost")}/edge/block`;
  await visitRefused(at, url);
  // The checks ask for the same URL later.
  const rayId = sentRayId(at, url);
  await openDetails(panel, url);
  await (await panel.waitForSelector("#tab-fix"))?.click();
  await (await panel.waitForSelector("#fix-lookup input[type=password]"))?.type(apiTokens.good);
  await answerPrompt(at, () => press(panel, "Keep the token and look up"), "Tab", "Return");
  await pollUntil("the event", async () =>
    (await textOf(panel, ".look-up-outcome")).includes("Cloudflare has this event"),
  );

  // The exception knows the rule, and who was refused.
  const expression = await pollUntil("the expression", async () => {
    const text = await textOf(panel, "#fix-exception .code-block code");
    return text.includes("ip.src in {") ? text : null;
  });
  const parsed = parseExpression(expression);
  const request = {
    "http.host": "shop.localhost",
    "http.request.uri.path": "/edge/block",
    "http.request.method": "GET",
    "ip.src": /in \{([^ }]+)/.exec(expression)?.[1] ?? "",
    "ip.src.asnum": 1,
    "ip.src.country": "DE",
    "http.user_agent": "any",
  };
  expect(evaluate(parsed, request)).toBe(true);
  expect(evaluate(parsed, { ...request, "http.request.uri.path": "/edge/blocks" })).toBe(false);
  expect(evaluate(parsed, { ...request, "ip.src": "198.51.100.99" })).toBe(false);

  // Nothing was changed at Cloudflare, so the checks must say that it is refused still.
  await press(panel, "Run 3 checks from this page");
  await pollUntil("the checks", async () => (await panel.$$(".check-row[data-state='bad']")).length >= 2);
  expect(await textOf(panel, ".check-row")).toContain("Status 403 by: Cloudflare");

  const note = readFileSync(await downloaded(at, () => press(panel, "Save…")), "utf8");
  for (const part of [rayId, expression, "Block the lab's path", "✗ The blocked request again"])
    expect(note).toContain(part);
  expect(note).not.toContain(apiTokens.good);
  const commands = /```sh\n([\s\S]*?)\n```/.exec(note)?.[1] ?? "";
  expect(commands).toContain("$CLOUDFLARE_API_TOKEN");
  // The shell itself says whether it can be read.
  expect(spawnSync("sh", ["-n"], { input: commands, encoding: "utf8" }).stderr).toBe("");

  const done = await ticked(panel);
  expect(done.filter((step) => /^(Collect|Determine|Events|Note)/.test(step))).toHaveLength(4);
  expect(done.filter((step) => /^(Release|Regress)/.test(step))).toEqual([]);
});

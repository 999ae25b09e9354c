import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stage } from "../stage";
import { startContactSite, type ContactSite } from "./contact-site";
import { downloaded, freshPanel, makeReport, press, visitRefused } from "./preview";

const text = { "content-type": "text/plain; charset=utf-8" };

describe("to whom the report goes, in the panel's preview", () => {
  const at = stage({ args: ["--ignore-certificate-errors"] });
  let site: ContactSite;
  beforeAll(async () => {
    site = await startContactSite();
    site.pages.set("/no", {
      status: 403,
      body: `<!doctype html><title>No</title><p>Write to <a href="mailto:info@shop.example">us</a>.`,
    });
    site.pages.set("/.well-known/security.txt", {
      body: "Contact: mailto:security@shop.example\n",
      fields: text,
    });
  });
  afterAll(() => site?.stop());

  it("is found by clicks alone, and the draft is for the one that is chosen", async () => {
    const url = `${site.origin}/no`;
    const panel = await freshPanel(at);
    await visitRefused(at, url);
    await at.session.pressToolbarButton();
    site.asked.length = 0;
    await makeReport(panel, url);
    await press(panel, "Look for a contact");
    await panel.waitForSelector("::-p-text(info@shop.example)");
    expect(site.asked).toEqual([]);

    await press(panel, "Ask for security.txt");
    const found = await panel.waitForSelector("::-p-text(security@shop.example)");
    expect(site.asked.map(({ path }) => path)).toEqual(["/.well-known/security.txt"]);
    await found?.click();

    const draft = readFileSync(await downloaded(at, () => press(panel, "E-mail draft")), "utf8");
    expect(draft).toMatch(/^To: security@shop\.example\r$/m);
    expect(draft).not.toContain("info@shop.example");
  });
});

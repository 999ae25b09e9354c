import { readFileSync } from "node:fs";
import { simpleParser } from "mailparser";
import { describe, expect, it } from "vitest";
import { stage } from "../stage";
import {
  choose,
  downloaded,
  freshPanel,
  makeReport,
  pictureOrReason,
  press,
  sentRayId,
  visitRefused,
} from "./preview";

const pngStart = [0x89, 0x50, 0x4e, 0x47];

describe("the ways out of the preview", () => {
  const at = stage();

  const preview = async (query: string) => {
    const url = `${at.lab.edgeUrl}/edge/block?${query}`;
    const panel = await freshPanel(at);
    await visitRefused(at, url);
    await at.session.pressToolbarButton();
    await makeReport(panel, url);
    const picture = await pictureOrReason(panel);
    if (typeof picture === "string") throw new Error(picture);
    return { panel, rayId: sentRayId(at, url) };
  };

  it("Copy puts rich text, plain text and the card on the clipboard, in one item", async () => {
    const { panel, rayId } = await preview("copied");
    await press(panel, "Copy");
    await panel.waitForSelector(".report-outcome[data-good='true']");
    expect(await panel.$eval(".report-outcome", (line) => line.textContent)).toContain("text and picture");
    const [item, ...others] = await clipboard();
    expect(others).toEqual([]);
    expect(item?.["text/plain"]).toContain(rayId);
    expect(item?.["text/html"]).toMatch(/<table|<h2/);
    expect(item?.["text/html"]).toContain(rayId);
    const card = Buffer.from(item?.["image/png"] ?? "", "base64");
    expect([...card.subarray(0, 4)]).toEqual(pngStart);
    expect(card.readUInt32BE(16)).toBeGreaterThan(600);
  });

  it("E-mail draft saves a draft that a mail library reads, with the card and the text", async () => {
    const { panel, rayId } = await preview("mailed");
    const path = await downloaded(at, () => press(panel, "E-mail draft"));
    expect(path).toMatch(/403-.*\.eml$/);
    const mail = await simpleParser(readFileSync(path));
    expect(mail.headers.get("x-unsent")).toBe("1");
    expect(mail.subject).toContain(rayId);
    expect(mail.text).toContain(rayId);
    const card = mail.attachments.find(({ contentType }) => contentType === "image/png");
    expect([...(card?.content.subarray(0, 4) ?? [])]).toEqual(pngStart);
    expect(card?.filename).toMatch(/^403-.*\.png$/);
  });

  it("each further format is saved or copied by its entry, and says so", async () => {
    const { panel, rayId } = await preview("formats");
    const file = async (entry: string) =>
      readFileSync(await downloaded(at, () => choose(panel, "More formats", entry)));
    const card = await file("Report card (PNG)");
    expect([...card.subarray(0, 4)]).toEqual(pngStart);
    expect(card.includes("whose403/report/1")).toBe(true);
    expect(JSON.parse(String(await file("HAR file")))).toMatchObject({
      log: { version: "1.2", entries: [{ response: { status: 403 } }] },
    });
    expect(JSON.parse(String(await file("JSON file")))).toMatchObject({
      schema: "whose403/report/1",
      block: { rayId },
    });
    await choose(panel, "More formats", "Copy as plain text");
    await panel.waitForSelector("::-p-text(Copied as plain text)");
    const [item] = await clipboard();
    expect(item?.["text/plain"]).toContain(rayId);
  });

  /** What is on the clipboard: each item's forms, texts as they are and pictures as base64. */
  async function clipboard(): Promise<readonly Readonly<Record<string, string>>[]> {
    // DevTools lets its panels write to the clipboard and not read it; a page in front may, if allowed.
    const { browser } = at.session;
    const context = browser.defaultBrowserContext();
    await context.overridePermissions(new URL(at.lab.pageUrl).origin, ["clipboard-read"]);
    const reader = await context.newPage();
    await reader.goto(at.lab.pageUrl);
    await reader.bringToFront();
    const items = await reader.evaluate(async () => {
      const read = await navigator.clipboard.read();
      return Promise.all(
        read.map(async (item) => {
          const forms: Record<string, string> = {};
          for (const type of item.types) {
            const blob = await item.getType(type);
            const bytes = new Uint8Array(await blob.arrayBuffer());
            forms[type] = type.startsWith("text/")
              ? await blob.text()
              : btoa(bytes.reduce((all, byte) => all + String.fromCharCode(byte), ""));
          }
          return forms;
        }),
      );
    });
    await reader.close();
    return items;
  }
});

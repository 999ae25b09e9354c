import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { simpleParser, type ParsedMail } from "mailparser";
import { marked } from "marked";
import puppeteer, { type Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "../../../scripts/setup/browser.mjs";
import { makeBlock } from "../../../src/core/blocks/make-block";
import { english } from "../../../src/core/messages/render";
import { reportHtml } from "../../../src/core/report/html";
import { reportMail } from "../../../src/core/report/mail/mail-draft";
import { reportMarkdown } from "../../../src/core/report/markdown";
import type { Report } from "../../../src/core/report/report";
import { reportRichText } from "../../../src/core/report/rich-text";
import { hostileReport } from "../../core/report/hostile-report";
import { hostileValues } from "../../core/report/hostile-values";
import { exchange, report } from "../../core/report/sample";
import { openTrapPage, type Caught, type TrapPage } from "./trap-page";

const picture =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const nothing = { ran: [], requests: [], foreign: [] };
/** How many reports are opened at a time. */
const together = 60;
const escapedMarkup = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A report of an answer that has the value everywhere, made as the extension makes it, the URL in full. */
function captured(value: string): Report {
  const made = exchange({
    method: value,
    url: `https://shop.example/${value}?q=${value}&${value}#${value}`,
    statusText: value,
    resourceType: value,
    fields: [
      ...["server", "x-powered-by", "via", "x-request-id", value].map((name) => ({ name, value })),
      { name: "cf-ray", value: "8af678921d82229f-FRA" },
    ],
    body: {
      state: "read",
      text: `<html><h1>403 Forbidden</h1><p>${value}</p><p>${escapedMarkup(value)}</p><center>nginx</center>`,
      size: null,
      cut: false,
    },
  });
  const environment = {
    version: value,
    now: Date.UTC(2026, 10, 24, 13, 6, 0),
    offsetMinutes: 60,
    browser: value,
    platform: value,
    language: value,
  };
  const block = makeBlock("1", made, { kind: "live" });
  return report(
    { block, again: block, environment, visitorAddress: value },
    { urlDetail: "full", doing: value },
  );
}

describe(
  "what is made of a hostile answer, or of a report that a stranger wrote",
  { timeout: 300_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), "whose403-trap-"));
    let browser: Browser;
    let page: TrapPage;
    let reports: readonly Report[] = [];

    beforeAll(async () => {
      const executablePath = findBrowser();
      if (executablePath === null) throw new Error("There is no browser to be found.");
      browser = await puppeteer.launch({
        executablePath,
        pipe: true,
        args: ["--no-sandbox", "--disable-gpu"],
      });
      page = await openTrapPage(browser);
      reports = hostileValues.flatMap((value) => [captured(value), hostileReport(value)]);
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    /** Does something with the reports of some values at a time; all that was caught. */
    async function each(act: (some: readonly Report[]) => Promise<Caught>): Promise<Caught> {
      const all: Caught[] = [];
      for (let at = 0; at < reports.length; at += together)
        all.push(await act(reports.slice(at, at + together)));
      return {
        ran: all.flatMap(({ ran }) => ran),
        requests: all.flatMap(({ requests }) => requests),
        foreign: all.flatMap(({ foreign }) => foreign),
      };
    }

    it("is made of two hundred values and more, of which the traps notice what is trusted", async () => {
      expect(hostileValues.length).toBeGreaterThanOrEqual(200);
      const own = await openTrapPage(browser);
      const still = hostileValues.filter((value) => /^<(?:img|svg|video|input|link|p style)/.test(value));
      const { ran, requests, foreign } = await own.show(still, "parse", "div");
      await own.close();
      expect(ran).toContain("trap");
      expect(requests).toContain("https://trap.invalid/p.png");
      expect(foreign.length).toBeGreaterThanOrEqual(still.length);
    });

    it("runs nothing, asks for nothing and adds nothing as an HTML file", async () => {
      const own = `main, header, section, footer, h1, h2, h3, p, div, span, dl, dt, dd, ul, li, pre, code, blockquote,
      small, b, bdi, img.shot, svg, svg *, script#whose403-report[type="application/json"]`;
      const caught = await each((some) => {
        const frames = some.map((made, at) => {
          writeFileSync(join(folder, `${at}.html`), reportHtml(made, picture, english));
          return `<iframe src="${at}.html"></iframe>`;
        });
        const wrapper = join(folder, "all.html");
        writeFileSync(wrapper, `<!doctype html><title>trap</title>${frames.join("")}`);
        return page.open(pathToFileURL(wrapper).href, own);
      });
      expect(caught).toEqual(nothing);
    });

    it.each(["parse", "paste"] as const)(
      "does so as rich text in a program that trusts it: %s",
      async (how) => {
        const own = "div, h2, h3, p, b, i, table, tbody, tr, td, ul, li, code, blockquote, br, span";
        const caught = await each((some) =>
          page.show(
            some.map((made) => reportRichText(made, english)),
            how,
            own,
          ),
        );
        expect(caught).toEqual(nothing);
      },
    );

    it("does so as Markdown, shown by a program that lets HTML through", async () => {
      const own =
        "div, h1, h2, h3, p, strong, em, ul, li, code, pre, blockquote, hr, table, thead, tbody, tr, td, th, br";
      const caught = await each(async (some) =>
        page.show(
          await Promise.all(some.map((made) => marked.parse(reportMarkdown(made, english), { gfm: true }))),
          "parse",
          own,
        ),
      );
      expect(caught).toEqual(nothing);
    });

    it("does so as a mail, of whose text a mail program makes markup", async () => {
      const shape = shapeOf(await mailOf(report()));
      const caught = await each(async (some) => {
        const mails = await Promise.all(some.map(mailOf));
        const shown = await page.show(
          mails.map(({ textAsHtml }) => textAsHtml ?? ""),
          "parse",
          "div, p, br",
        );
        // A program links what looks like an address, which nobody has pressed.
        const foreign = shown.foreign.filter(
          (one) => !/^<a href="(?:https?|ftp|mailto|\/\/)[^"<>]*(?:">|$)/.test(one),
        );
        return { ...shown, foreign: [...foreign, ...mails.map(shapeOf).filter((one) => one !== shape)] };
      });
      expect(caught).toEqual(nothing);
    });
  },
);

function mailOf(made: Report): Promise<ParsedMail> {
  return simpleParser(
    reportMail({ report: made, language: english, to: null, card: null, cardName: "card.png" }),
  );
}

/** The headers and parts of a mail: the same whatever is in it. */
function shapeOf(mail: ParsedMail): string {
  const attached = mail.attachments.map(({ contentType, filename }) => `${contentType} ${filename}`);
  const names = mail.headerLines.map(({ key }) => key).filter((key) => key !== "date");
  return JSON.stringify([names, attached, mail.html, mail.to, mail.cc, mail.bcc]);
}

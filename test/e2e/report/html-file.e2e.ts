import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Report } from "../../../src/core/report/report";
import { reportHtml } from "../../../src/core/report/html";
import { hostileReport, language } from "../../core/report/hostile-report";
import { block, report } from "../../core/report/sample";
import { stage } from "../stage";

/** A file opened from a disk: the page, and every request beside it, those that its policy stops included. */
interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
}

describe("the HTML report, opened from a disk", () => {
  const at = stage({ openDevtools: false, viewport: { width: 1920, height: 1080 } });

  /** The report of Cloudflare's block page with a picture of it in full HD, as a visitor makes it. */
  async function usual(again: boolean): Promise<string> {
    const answer = await at.session.page.goto(`${at.lab.edgeUrl}/edge/block`);
    if (answer === null) throw new Error("The lab did not answer.");
    const refused = block({
      url: "https://shop.example/my/orders",
      fields: Object.entries(answer.headers()).map(([name, value]) => ({ name, value })),
      body: { state: "read", text: await answer.text(), size: null, cut: false },
    });
    const png = await at.session.page.screenshot({ encoding: "base64" });
    const made = report(
      {
        block: refused,
        again: again ? refused : null,
        picture: { ok: true, mediaType: "image/png", width: 1920, height: 1080 },
      },
      { doing: "I wanted to look at my orders,\nas every week.", tried: ["other_network", "private_window"] },
    );
    return reportHtml(made, `data:image/png;base64,${png}`, language);
  }

  async function open(html: string): Promise<Opened> {
    const folder = mkdtempSync(join(tmpdir(), "whose403-html-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const url = pathToFileURL(join(folder, "report.html")).href;
    writeFileSync(join(folder, "report.html"), html);
    const page = await at.session.browser.newPage();
    onTestFinished(() => page.close());
    const requests: string[] = [];
    page.on("request", (request) => {
      if (request.url() !== url && !request.url().startsWith("data:")) requests.push(request.url());
    });
    await page.goto(url, { waitUntil: "networkidle0" });
    return { page, requests };
  }

  it("shows its picture, asks for nothing, and prints on one page", async () => {
    const { page, requests } = await open(await usual(false));
    const picture = await page.$eval("img", ({ naturalWidth, naturalHeight }) => [
      naturalWidth,
      naturalHeight,
    ]);
    expect(picture).toEqual([1920, 1080]);
    expect(requests).toEqual([]);
    expect(await pagesOf(page, "A4")).toBe(1);
    expect(await pagesOf(page, "Letter")).toBe(1);
  });

  it("prints on one page with a second request in it too", async () => {
    const { page } = await open(await usual(true));
    expect(await page.$$(".again")).toHaveLength(1);
    expect(await pagesOf(page, "A4")).toBe(1);
  });

  it("runs nothing and asks for nothing, whatever strangers wrote into it", async () => {
    const evil = `</script></style></title>--><script>globalThis.whose403Hacked=1</script><img src="https://shop.example/x" onerror="globalThis.whose403Hacked=1"><svg onload="globalThis.whose403Hacked=1">`;
    const { page, requests } = await open(reportHtml(hostileReport(evil), null, language));
    expect(await page.evaluate(hacked)).toBe(false);
    expect(await page.$$("script, img, iframe, link, a")).toHaveLength(1);
    expect(requests).toEqual([]);
  });

  it("would run nothing even if there were a script in it, nor take another style or picture", async () => {
    const made: Report = hostileReport("x");
    const planted = `<script>globalThis.whose403Hacked=1</script><img id="planted" src="${at.lab.pageUrl}x.png" onerror="globalThis.whose403Hacked=1"><style>main{display:none}</style></body>`;
    const html = reportHtml(made, null, language).replace("</body>", planted);
    const { page } = await open(html);
    expect(await page.$$("#planted")).toHaveLength(1);
    expect(await page.evaluate(hacked)).toBe(false);
    expect(await page.$eval("main", (main) => getComputedStyle(main).display)).toBe("block");
    expect(at.lab.answered.map(({ path }) => path)).not.toContain("/x.png");
    const unguarded = await open(html.replace(/<meta http-equiv[^>]*>/, ""));
    expect(await unguarded.page.evaluate(hacked)).toBe(true);
  });
});

const hacked = `globalThis.whose403Hacked !== undefined`;

/** How many pages of paper it takes: the page objects of the PDF that the browser prints. */
async function pagesOf(page: Page, format: "A4" | "Letter"): Promise<number> {
  const pdf = await page.pdf({ format, preferCSSPageSize: true, printBackground: true });
  return (
    Buffer.from(pdf)
      .toString("latin1")
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
}

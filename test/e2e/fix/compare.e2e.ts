import type { Frame } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pollUntil } from "../poll";
import { stage } from "../stage";
import { startCompareSite, type CompareSite } from "./compare-site";

/** The step Compare of the Fix view, on the page that is in the tab, against a server that remembers. */
describe("comparing answers", () => {
  const at = stage();
  let site: CompareSite;
  beforeAll(async () => {
    site = await startCompareSite();
  });
  afterAll(() => site.stop());

  it("tells that a session is needed, from requests with cookies and without", async () => {
    const panel = await refusedIn("/account");
    const before = site.got("/account").length;
    await at.session.page.setCookie({ name: "session", value: "secret-of-the-visitor", url: site.url });
    await openFix(panel);
    expect(site.got("/account")).toHaveLength(before);
    await press(panel, "Send it again");
    await seen(panel, "it needs a session");

    expect(await table(panel)).toEqual([
      ["with-cookies", "200 comes through"],
      ["without-cookies", "403 refused"],
      ["plain-fields", "200 comes through"],
    ]);
    const sent = site.got("/account").slice(before);
    expect(sent.map(({ headers }) => headers.cookie)).toEqual([
      "session=secret-of-the-visitor",
      undefined,
      "session=secret-of-the-visitor",
    ]);
    expect(sent.map(({ headers }) => headers["x-requested-with"])).toEqual(["lab", "lab", undefined]);
    expect(await panel.evaluate(() => document.body.textContent)).not.toContain("secret-of-the-visitor");
    await at.session.page.deleteCookie({ name: "session", url: site.url });
  });

  it("marks its own requests in the list, and leaves them out of the count", async () => {
    const panel = await refusedIn("/always");
    await openFix(panel);
    await press(panel, "Send it again");
    await seen(panel, "refused the same every way");
    const blocks = await at.blocks("/always", 4);
    expect(blocks.map(({ exchange }) => exchange.notes.includes("our-own-request"))).toEqual([
      false,
      true,
      true,
      true,
    ]);
    const tags = await panel.$$eval(".row", (rows) =>
      rows.filter((row) => row.textContent?.includes("by Fix view")).map((row) => row.textContent),
    );
    expect(tags).toHaveLength(1);
    expect(tags[0]).toContain("3×");
    expect(await panel.$eval(".summary-counts", (element) => element.textContent)).toContain("1 refused");
  });

  it("lets nothing in a URL or a field break out of what is evaluated in the page", async () => {
    const odd = `'"\\</script>\`\${document.title='broken'}\``;
    const path = `/always?q='"\u2028\u2029</script>\${document.title="broken"}%0a//*\\`;
    const panel = await refusedIn(path, "GET", { "x-odd": odd });
    await openFix(panel);
    await press(panel, "Send it again");
    await seen(panel, "refused the same every way");
    expect(await at.session.page.title()).toBe("Site");
    const got = site.got(new URL(path, site.url).pathname + new URL(path, site.url).search);
    expect(got).toHaveLength(4);
    expect(got.map(({ headers }) => headers["x-odd"])).toEqual([
      ...got.slice(0, 3).map(() => got[0]?.headers["x-odd"]),
      undefined,
    ]);
  });

  it("asks before a method that may change something, and sends nothing when that is declined", async () => {
    const panel = await refusedIn("/form", "POST");
    await openFix(panel);
    await press(panel, "Send it again");
    await seen(panel, `Send POST ${site.url}/form again, 3 times?`);
    const methods = (): string[] => site.got("/form").map(({ method }) => method);
    expect(methods()).toEqual(["POST", "GET", "GET"]);
    await press(panel, "Leave it out");
    await gone(panel, ".compare-question");
    expect(methods()).toEqual(["POST", "GET", "GET"]);

    await press(panel, "Send it again");
    await seen(panel, "3 times?");
    await press(panel, "Send POST");
    await seen(panel, "is refused: look for a rule about the method");
    expect(methods().slice(5)).toEqual(["POST", "POST", "POST"]);
    expect(site.got("/form").at(-1)?.headers["content-length"]).toBe("0");
  });

  it("sends nothing from a page of another site, and says so", async () => {
    const panel = await refusedIn("/always");
    const before = site.got("/always").length;
    await at.visit(at.lab.pageUrl);
    await openFix(panel);
    await press(panel, "Send it again");
    await seen(panel, "The tab shows a page of another site");
    expect(site.got("/always")).toHaveLength(before);
  });

  it("has no page where the tab goes on to another one meanwhile", async () => {
    const panel = await refusedIn("/slow?page");
    await openFix(panel);
    await press(panel, "Send it again");
    await pollUntil("the request at the server", async () => site.got("/slow?page").length === 2);
    await at.visit(`${site.url}/?next`);
    await seen(panel, "The page could not be used");
    expect((await table(panel))[0]).toEqual(["with-cookies", "no answer"]);
  });

  it("asks another origin from the page that asked it, marks its preflight, and says what CORS hides", async () => {
    const panel = await refusedIn(`${at.lab.otherEdgeUrl}/edge/block?cors`, "PUT", {}, at.lab.pageUrl);
    await openFix(panel);
    await press(panel, "Send it again");
    await seen(panel, "Send PUT");
    await press(panel, "Send PUT");
    await seen(panel, "does not let it read the answer (CORS)");
    const ours = await pollUntil("marked preflights", async () => {
      const blocks = (await at.state()).blocks.filter(({ exchange }) => exchange.method === "OPTIONS");
      return blocks.length > 1
        ? blocks.map(({ exchange }) => exchange.notes.includes("our-own-request"))
        : null;
    });
    expect(ours[0]).toBe(false);
    expect(ours.slice(1)).not.toContain(false);
  });

  it("ends when it is stopped, and leaves nothing in the page", async () => {
    const panel = await refusedIn("/slow");
    await openFix(panel);
    const names = await at.session.page.evaluate(() => Object.getOwnPropertyNames(globalThis));
    await press(panel, "Send it again");
    await pollUntil("the request at the server", async () => site.got("/slow").length === 2);
    await press(panel, "Stop");
    await pollUntil("its end at the server", async () => site.abandoned.includes("/slow"));
    await seen(panel, "Send it again");
    const after = await at.session.page.evaluate(() => Object.getOwnPropertyNames(globalThis));
    expect(after).toEqual(names);
  });

  /** Lets the page ask for a path, which is refused, and opens the refusal's details in the panel. */
  async function refusedIn(
    path: string,
    method = "GET",
    more: Record<string, string> = {},
    from = `${site.url}/`,
  ): Promise<Frame> {
    await at.visit(from);
    await at.clear();
    await at.session.page.evaluate(
      async (url, by, headers) => {
        // What CORS hides is refused all the same.
        await fetch(url, { method: by, headers }).then(
          (response) => response.text(),
          () => null,
        );
      },
      path,
      method,
      { "x-requested-with": "lab", ...more },
    );
    await at.blocks(new URL(path, site.url).pathname);
    const panel = await at.session.panel();
    const row = await panel.waitForSelector(".row[data-block]");
    await row?.click();
    await panel.waitForSelector("#tab-fix");
    return panel;
  }
});

async function openFix(panel: Frame): Promise<void> {
  await (await panel.waitForSelector("#tab-fix"))?.click();
  await panel.waitForSelector("#fix-compare");
}

/** Presses the button of the step whose text begins so. */
async function press(panel: Frame, text: string): Promise<void> {
  const button = await pollUntil(`a button "${text}"`, async () => {
    const found = await panel.evaluateHandle(
      (begin) =>
        [...document.querySelectorAll<HTMLButtonElement>("#fix-compare button")].find(
          (each) => !each.disabled && each.textContent?.startsWith(begin),
        ) ?? null,
      text,
    );
    return found.asElement();
  });
  await button.evaluate((element) => (element as HTMLElement).click());
}

async function seen(panel: Frame, text: string): Promise<void> {
  await pollUntil(`"${text}" in the step`, () =>
    panel.$eval("#fix-compare", (element, wanted) => element.textContent?.includes(wanted), text),
  );
}

async function gone(panel: Frame, selector: string): Promise<void> {
  await pollUntil(`no ${selector}`, async () => (await panel.$(selector)) === null);
}

function table(panel: Frame): Promise<string[][]> {
  return panel.$$eval(".compare-table tbody tr", (rows) =>
    rows.map((row) => [
      (row as HTMLElement).dataset["variant"] ?? "",
      (row.querySelector("td span span")?.textContent ?? "").trim(),
    ]),
  );
}

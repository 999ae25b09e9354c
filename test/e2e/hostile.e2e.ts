import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { pollUntil } from "./poll";
import {
  freshPanel,
  openDetails,
  pictureOrReason,
  press,
  readSaved,
  save,
  visitRefused,
} from "./report/preview";
import { stage } from "./stage";

const script = `<script>globalThis.whose403Hacked = 1</script>`;
const image = `<img src=x onerror="globalThis.whose403Hacked = 2">`;
const link = `<a href="javascript:globalThis.whose403Hacked = 3">x</a>`;
const breakOut = `</script></pre></style>--><svg onload="globalThis.whose403Hacked = 4">`;
/** Right-to-left override, an isolate that is never closed, and patterns of templates. */
const tricks = "\u202Egnihton\u2067 $NAME$ $COUNT$ $& $1 ${name} %s";
/** In a file that travels, the controls are seen instead of obeyed. */
const tamed = tricks.replace(/[\u202E\u2067]/g, "\uFFFD");
const asEntities = (markup: string): string => markup.replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The worst of everything, in a body that looks like Cloudflare's so that all of it is read. */
const body = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Attention Required! | Cloudflare ${asEntities(image)}</title></head>
<body onload="globalThis.whose403Hacked = 5"><div id="cf-wrapper"><div id="cf-error-details">
<h1 data-translate="block_headline">Sorry, you have been blocked</h1>${script}${image}${link}
<p>${asEntities(script)} ${asEntities(image)} ${asEntities(link)} ${asEntities(breakOut)}</p><p>${tricks}</p>
<div class="cf-error-footer"><span class="cf-footer-item">Cloudflare Ray ID: <strong class="font-semibold">${asEntities(image)}</strong></span></div>
</div></div></body></html>`;

const fields = {
  server: `cloudflare ${script}`,
  "cf-ray": `"><img src=x onerror=globalThis.whose403Hacked=6>-AMS`,
  "cf-mitigated": image,
  "content-type": `text/html; charset=utf-8; x="${image}"`,
  via: `1.1 ${breakOut} $NAME$`,
};

const har = {
  log: {
    version: "1.2",
    creator: { name: "Whose403's own tests", version: "1" },
    entries: [
      {
        request: { method: "GET", url: "https://shop.example/" },
        response: {
          status: 403,
          statusText: "Forbidden",
          headers: Object.entries(fields).map(([name, value]) => ({ name, value })),
          content: { text: body, mimeType: "text/html" },
        },
      },
    ],
  },
};

describe("a page that is out to harm", () => {
  const folder = mkdtempSync(join(tmpdir(), "whose403-hostile-"));
  writeFileSync(join(folder, "hostile.har"), JSON.stringify(har));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = stage({ replayFolder: folder });
  let panel: Frame;
  let url: string;

  beforeEach(async () => {
    panel = await freshPanel(at);
    await panel.evaluate(setTrap);
    // From the same URL to itself would be a jump to its fragment.
    await at.visit("about:blank");
    await visitRefused(
      at,
      `${at.lab.edgeUrl}/replay/hostile?q="><script>globalThis.whose403Hacked=7</script>$NAME$&r=javascript:alert(1)#'>${image}`,
    );
    const [block] = await at.blocks("/replay/hostile");
    url = block?.exchange.url ?? "";
  });

  it("is text in the list and the details, and nothing of it runs", async () => {
    await openDetails(panel, url);
    await panel.$$eval("details", (folds) => folds.forEach((fold) => fold.setAttribute("open", "")));
    const text = await panel.$eval(".details", (details) => details.textContent);
    for (const [name, value] of Object.entries(fields)) expect(text).toContain(name + value);
    expect(text).toContain(body);
    expect(await found(panel)).toEqual(nothing);
  });

  it("is text in the preview of the report and in the saved file, and nothing of it runs", async () => {
    await at.session.pressToolbarButton();
    await press(panel, "Make the report of this page");
    await pictureOrReason(panel);
    await panel.type(".doing textarea", `I met ${script}<!--${script} ${tricks}`);
    // Its name has the URL in it, which is as hostile as the rest.
    const full = await panel.waitForSelector("::-p-xpath(//label[span='Full'])");
    await full?.click();
    // Markup stays to be read; a name with digits in it is no word, and goes.
    const decoded = `${script} ${image}`.replaceAll("globalThis.whose403Hacked", "[removed]");
    const previewed = await pollUntil("the preview to have all", async () => {
      const text = await panel.$eval(".paper", (paper) => paper.textContent);
      return text.includes("I met") && text.includes("javascript:alert(1)") && text;
    });
    expect(previewed).toContain(decoded);
    expect(previewed).toContain(tamed);
    expect(await found(panel)).toEqual({ ...nothing, pictures: 2 });

    const path = await save(at, panel);
    const page = await at.session.browser.newPage();
    onTestFinished(() => page.close());
    await page.evaluateOnNewDocument(setTrap);
    await page.goto(pathToFileURL(path).href);
    const saved = await page.$eval("main", (main) => main.textContent);
    expect(saved).toContain(decoded);
    expect(saved).toContain(tamed);
    expect(saved).toContain(`I met ${script}<!--${script} ${tamed}`);
    expect(await found(page)).toEqual({ ...nothing, pictures: 1, data: 1 });
    expect(readSaved(path).json).toMatchObject({ block: { rayId: null, urlDetail: "full" } });
  });

  it("is text in the popup, and nothing of it runs", async () => {
    await at.session.pressToolbarButton();
    const target = await at.session.browser.waitForTarget((each) => each.url().endsWith("/popup.html"));
    const popup = await target.asPage();
    onTestFinished(async () => {
      if (!popup.isClosed()) await popup.close();
    });
    await popup.waitForSelector("main");
    expect(await found(popup)).toEqual(nothing);
  });
});

const nothing = {
  hacked: null,
  violations: [],
  handlers: [],
  links: [],
  foreign: [],
  reachOut: [],
  pictures: 0,
  data: 0,
};

interface Trap {
  whose403Hacked?: unknown;
  whose403Violations?: string[];
}

// Runs in a page: notes what its policy had to stop, which is one thing too many already.
function setTrap(): void {
  const violations: string[] = [];
  (globalThis as Trap).whose403Violations = violations;
  document.addEventListener("securitypolicyviolation", (event) =>
    violations.push(`${event.violatedDirective} ${event.sample || event.blockedURI}`),
  );
}

/** What a page holds or has run that it should not. */
function found(where: Frame | Page): Promise<typeof nothing> {
  return where.evaluate((): typeof nothing => {
    const all = [...document.body.querySelectorAll<HTMLElement>("*")];
    const trap = globalThis as Trap;
    const control = /[\u202a-\u202e\u2066-\u2069]/;
    const ownText = (each: Element): string =>
      [...each.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : "")).join("");
    // A control reaches to the end of its paragraph or isolate: it must find one in its own element.
    const reaches = (each: Element): boolean => {
      const { display, unicodeBidi } = getComputedStyle(each);
      return display === "inline" && !unicodeBidi.includes("isolate") && unicodeBidi !== "plaintext";
    };
    const name = (each: Element): string => each.outerHTML.slice(0, 80);
    return {
      hacked: (trap.whose403Hacked ?? null) as null,
      violations: (trap.whose403Violations ?? []) as never[],
      handlers: all
        .filter((each) => each.getAttributeNames().some((attribute) => attribute.startsWith("on")))
        .map(name) as never[],
      links: all
        .filter((each) => /^\s*javascript:/i.test(each.getAttribute("href") ?? ""))
        .map(name) as never[],
      foreign: all
        .filter((each) =>
          each.matches(
            "script:not([src], [type='application/json']), iframe, object, embed, base, meta, link, body *[src^='x']",
          ),
        )
        .map(name) as never[],
      reachOut: all.filter((each) => control.test(ownText(each)) && reaches(each)).map(name) as never[],
      pictures: document.images.length,
      data: document.querySelectorAll("script[type='application/json']").length,
    };
  });
}

import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { pollUntil } from "../poll";
import { stage } from "../stage";
import { refusal, refuse, startContactSite, type ContactSite } from "./contact-site";
import { askFrom, grantOf, siteScript } from "./site-bundle";

const text = { "content-type": "text/plain; charset=utf-8" };
const file = "Contact: mailto:security@shop.example\r\nExpires: 2099-01-01T00:00:00Z\r\n";

/** Where the extension's own tab asks the refused page, which was given to it by a press on the toolbar button. */
describe("the site of a refused page, asked from the report's tab", () => {
  const at = stage({ args: ["--ignore-certificate-errors"] });
  let site: ContactSite;
  let other: ContactSite;
  let ours: Page;
  let tabId = 0;
  let script = "";

  beforeAll(async () => {
    [site, other, script] = await Promise.all([startContactSite(), startContactSite(), siteScript()]);
    ours = await at.session.browser.newPage();
    await ours.goto(`chrome-extension://${await at.session.extensionId()}/src/popup/popup.html`);
    await ours.evaluate(script);
    const panel = await at.session.panel();
    tabId = await panel.evaluate(() => chrome.devtools.inspectedWindow.tabId);
    await panel.evaluate(script);
  });
  afterAll(async () => {
    await site?.stop();
    await other?.stop();
  });
  beforeEach(() => {
    for (const each of [site, other]) refuse(each);
  });

  const press = async (page: Page): Promise<void> => {
    const extension = (await at.session.browser.extensions()).get(await at.session.extensionId());
    if (extension === undefined) throw new Error("The browser does not know the extension.");
    await page.bringToFront();
    await page.triggerExtensionAction(extension);
  };
  /** Presses the toolbar button on the page in front; done once our own tab may use that page. */
  const pressHere = async (): Promise<void> => {
    await press(at.session.page);
    await grantOf(ours, tabId);
  };
  /** Goes to a page of the site and presses the toolbar button there; its URL. */
  const pressedOn = async (path: string): Promise<string> => {
    await at.visit(site.origin + path);
    await pressHere();
    site.asked.length = 0;
    return site.origin + path;
  };
  const has = (path: string, body: string, more: { status?: number; fields?: Record<string, string> } = {}) =>
    site.pages.set(path, { body, fields: text, ...more });
  const securityTxt = "/.well-known/security.txt";

  describe("for the contacts that its page links to", () => {
    it("gives addresses alone and pages, leaves Cloudflare out, and asks the site nothing", async () => {
      const url = await pressedOn("/no");
      expect(await askFrom(ours, tabId, "contacts", url)).toEqual({
        ok: true,
        contacts: [
          { kind: "mail", target: "info@shop.example", from: "page" },
          { kind: "page", target: `${site.origin}/contact#form`, from: "page" },
        ],
        vendors: true,
        expired: null,
      });
      expect(site.asked).toEqual([]);
    });

    it("looks at the start page too where that is open and was given as well, and not where it was not", async () => {
      const url = await pressedOn("/no");
      const start = await at.session.browser.newPage();
      onTestFinished(() => start.close());
      await start.goto(`${site.origin}/`);
      const office = { kind: "mail", target: "office@shop.example", from: "start-page" };
      const without = await askFrom(ours, tabId, "contacts", url);
      expect(without).toMatchObject({ ok: true, contacts: expect.not.arrayContaining([office]) });
      await press(start);
      const found = await pollUntil("the start page's contacts", async () => {
        const reading = await askFrom(ours, tabId, "contacts", url);
        return reading.ok && reading.contacts.some(({ from }) => from === "start-page") && reading.contacts;
      });
      expect(found).toEqual(
        expect.arrayContaining([office, { kind: "page", target: `${site.origin}/help`, from: "start-page" }]),
      );
    });

    it("finds those at the foot of a page of ten thousand links", async () => {
      const many = Array.from(
        { length: 10_000 },
        (_, number) => `<a href="/contact/${number}">Contact ${number}</a>`,
      );
      site.pages.set("/many", {
        ...refusal,
        body: `${many.join("")}<a href="mailto:foot@shop.example">x</a>`,
      });
      const url = await pressedOn("/many");
      const reading = await askFrom(ours, tabId, "contacts", url);
      if (!reading.ok) throw new Error(reading.reason.id);
      expect(reading.contacts).toHaveLength(10);
      expect(reading.contacts[0]).toMatchObject({ target: "foot@shop.example" });
    });
  });

  describe("for its security.txt", () => {
    it("gives the contacts, and asks as somebody unknown: no cookie, no referrer", async () => {
      has(securityTxt, file);
      await at.session.page.setCookie({ name: "session", value: "own", url: site.origin });
      const url = await pressedOn("/no");
      expect(await askFrom(ours, tabId, "securityTxt", url)).toMatchObject({
        ok: true,
        contacts: [{ kind: "mail", target: "security@shop.example", from: "security-txt" }],
        expired: null,
      });
      expect(site.asked).toEqual([{ path: securityTxt, cookie: null, referrer: null }]);
    });

    it.each([
      ["there is none", "Not here.", { status: 404 }],
      ["a page stands in its place", "<!doctype html><p>Contact: mailto:a@b.example", { fields: {} }],
      ["there is a file that is another", "User-agent: *\nDisallow: /", {}],
    ])("finds nothing where %s", async (_case, body, more) => {
      has(securityTxt, body, more);
      const url = await pressedOn("/no");
      expect(await askFrom(ours, tabId, "securityTxt", url)).toMatchObject({ ok: true, contacts: [] });
    });

    it("says so where the site refuses the file as well", async () => {
      has(securityTxt, "No.", { status: 403 });
      const url = await pressedOn("/no");
      expect(await askFrom(ours, tabId, "securityTxt", url)).toEqual({
        ok: false,
        reason: { id: "ui_site_status", params: { status: "403", address: site.origin + securityTxt } },
        address: site.origin + securityTxt,
      });
    });

    it("follows a redirect within the site, and goes to no other, which is not even asked", async () => {
      const url = await pressedOn("/no");
      has(securityTxt, "", { status: 302, fields: { location: "/security.txt" } });
      has("/security.txt", file);
      expect(await askFrom(ours, tabId, "securityTxt", url)).toMatchObject({ ok: true, contacts: [{}] });
      has(securityTxt, "", { status: 302, fields: { location: other.origin + securityTxt } });
      other.pages.set(securityTxt, { body: file, fields: { ...text, "access-control-allow-origin": "*" } });
      other.asked.length = 0;
      expect(await askFrom(ours, tabId, "securityTxt", url)).toMatchObject({
        ok: false,
        reason: { id: "ui_site_failed" },
      });
      expect(other.asked).toEqual([]);
    });

    it("reads no more than it needs of a file without end", async () => {
      has(securityTxt, `${file}${"# more\n".repeat(1_000_000)}`);
      const url = await pressedOn("/no");
      expect(await askFrom(ours, tabId, "securityTxt", url)).toMatchObject({ ok: true, contacts: [{}] });
    });

    it("is asked for whatever the page's own policy says: that is not for extensions", async () => {
      has(securityTxt, file);
      const url = await pressedOn("/policy");
      expect(await askFrom(ours, tabId, "securityTxt", url)).toMatchObject({ ok: true, contacts: [{}] });
    });

    it("says where to look for it where the site has put its page in a sandbox, whose links can be read", async () => {
      has(securityTxt, file);
      const url = await pressedOn("/sandbox");
      expect(await askFrom(ours, tabId, "contacts", url)).toMatchObject({ ok: true, contacts: [{}, {}] });
      expect(await askFrom(ours, tabId, "securityTxt", url)).toEqual({
        ok: false,
        reason: { id: "ui_site_failed", params: { address: site.origin + securityTxt } },
        address: site.origin + securityTxt,
      });
      expect(site.asked).toEqual([]);
    });
  });

  describe("for the visitor's own address", () => {
    it("gives what Cloudflare says of it", async () => {
      has("/cdn-cgi/trace", "fl=1f1\nh=shop.example\nip=192.0.2.9\nts=1\ncolo=AMS\n");
      const url = await pressedOn("/no");
      expect(await askFrom(ours, tabId, "ownAddress", url)).toEqual({ ok: true, address: "192.0.2.9" });
    });

    it("says that the site does not tell it where it is not behind Cloudflare", async () => {
      has("/cdn-cgi/trace", "<p>ip=192.0.2.9</p>");
      const url = await pressedOn("/no");
      expect(await askFrom(ours, tabId, "ownAddress", url)).toMatchObject({
        ok: false,
        reason: { id: "ui_site_no_trace" },
      });
    });
  });

  it.each(["contacts", "securityTxt", "ownAddress"] as const)(
    "is not asked for %s once the tab shows another site, given or not",
    async (what) => {
      const url = await pressedOn("/no");
      await at.visit(`${other.origin}/no`);
      other.asked.length = 0;
      expect(await askFrom(ours, tabId, what, url)).toMatchObject({ ok: false });
      await pressHere();
      expect(await askFrom(ours, tabId, what, url)).toMatchObject({
        ok: false,
        reason: { id: "ui_site_left", params: { address: `${site.origin}/` } },
      });
      expect([...site.asked, ...other.asked]).toEqual([]);
    },
  );

  describe("by the panel", () => {
    it("without any grant gives the links, and says how to be allowed to ask", async () => {
      // Another site drops the grant of an earlier test.
      await at.visit(`${other.origin}/no`);
      await at.visit(`${site.origin}/no`);
      const panel = await at.session.panel();
      const url = `${site.origin}/no`;
      site.asked.length = 0;
      expect(await askFrom(panel, null, "contacts", url)).toMatchObject({ ok: true, contacts: [{}, {}] });
      expect(await askFrom(panel, null, "securityTxt", url)).toMatchObject({
        ok: false,
        reason: { id: "ui_site_no_grant" },
      });
      expect(site.asked).toEqual([]);
    });

    it("after a press on the toolbar button asks as the report's tab does", async () => {
      has(securityTxt, file);
      const url = await pressedOn("/no");
      const panel = await at.session.panel();
      expect(await askFrom(panel, null, "securityTxt", url)).toMatchObject({ ok: true, contacts: [{}] });
    });

    it("looks at no other page's links than the refused one's", async () => {
      await at.visit(`${other.origin}/no`);
      const panel = await at.session.panel();
      expect(await askFrom(panel, null, "contacts", `${site.origin}/no`)).toMatchObject({
        ok: false,
        reason: { id: "ui_site_left" },
      });
    });
  });
});

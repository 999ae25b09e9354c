import { act, useState } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test } from "vitest";
import { ClipboardContext } from "../../../src/ui/clipboard";
import type { Contact, FoundContacts } from "../../../src/core/report/contact/contact";
import type { ContactReading, SitePort } from "../../../src/ui/ports";
import { ContactPart } from "../../../src/ui/report/ContactPart";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const url = "https://shop.example/cart?token=hush";
const unmounts: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const unmount of unmounts.splice(0)) await unmount();
});

const found = (contacts: readonly Contact[], more: Partial<FoundContacts> = {}): ContactReading => ({
  ok: true,
  contacts,
  vendors: false,
  expired: null,
  ...more,
});
const info: Contact = { kind: "mail", target: "info@shop.example", from: "page" };
const office: Contact = { kind: "mail", target: "office@shop.example", from: "start-page" };
const form: Contact = { kind: "page", target: "https://shop.example/contact", from: "page" };

/** The part on a site that answers so; `asked` has the looks, `to` what was chosen, newest last. */
async function mount(pages: ContactReading | null, file: ContactReading = found([])) {
  const asked: string[] = [];
  const to: (string | null)[] = [];
  const copied: string[] = [];
  const answer =
    <T,>(look: string, value: T) =>
    (about: string) => {
      asked.push(`${look} ${about}`);
      return Promise.resolve(value);
    };
  const site: SitePort | null = pages && {
    contacts: answer("contacts", pages),
    securityTxt: answer("securityTxt", file),
    ownAddress: answer("ownAddress", { ok: true, address: "192.0.2.9" }),
  };
  function Holder() {
    const [chosen, setChosen] = useState<string | null>(null);
    const choose = (address: string | null) => {
      to.push(address);
      setChosen(address);
    };
    return <ContactPart site={site} url={url} to={chosen} onTo={choose} />;
  }
  const clipboard = {
    writeText: (text: string) => Promise.resolve(copied.push(text) > 0),
    writeRich: () => Promise.resolve("all" as const),
  };
  const host = document.createElement("div");
  document.body.append(host);
  const root = createRoot(host);
  await act(async () =>
    root.render(
      <ClipboardContext value={clipboard}>
        <Holder />
      </ClipboardContext>,
    ),
  );
  unmounts.push(async () => {
    await act(async () => root.unmount());
    host.remove();
  });
  const all = <T extends Element>(selector: string) => [...host.querySelectorAll<T>(selector)];
  const one = <T extends Element>(selector: string): T => {
    const element = host.querySelector<T>(selector);
    if (element === null) throw new Error(`There is no ${selector}:\n${host.textContent}`);
    return element;
  };
  const named = (name: string) =>
    all<HTMLElement>("button").find(
      (each) => each.textContent === name || each.getAttribute("aria-label") === name,
    );
  return {
    asked,
    to,
    copied,
    all,
    one,
    text: () => host.textContent ?? "",
    button: named,
    click: (target: string | HTMLElement) =>
      act(async () => (typeof target === "string" ? named(target) : target)?.click()),
    type: (text: string) =>
      act(async () => {
        const input = one<HTMLInputElement>("input[inputmode=email]");
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
        input.dispatchEvent(new Event("input", { bubbles: true }));
      }),
  };
}

test("nothing is looked for before a click, and each click looks once, at the refused page's site", async () => {
  const part = await mount(found([info]));
  expect(part.asked).toEqual([]);
  await part.click("Look for a contact");
  expect(part.asked).toEqual([`contacts ${url}`]);
  await part.click("Ask for security.txt");
  expect(part.asked).toEqual([`contacts ${url}`, `securityTxt ${url}`]);
  expect(part.to).toEqual([]);
});

test("an address that was found is chosen by a click alone, and is then in the field", async () => {
  const part = await mount(found([info, office, form]));
  await part.click("Look for a contact");
  const [, second] = part.all<HTMLInputElement>("input[type=radio]");
  if (second === undefined) throw new Error("There is no second address.");
  await part.click(second);
  expect(part.to).toEqual(["office@shop.example"]);
  expect(second.checked).toBe(true);
  expect(part.one<HTMLInputElement>("input[inputmode=email]").value).toBe("office@shop.example");
  expect(part.text()).toContain("on the site's start page");
});

test("a contact page is text, to copy, and a link that tells it nothing of us", async () => {
  const part = await mount(found([form]));
  await part.click("Look for a contact");
  const link = part.one<HTMLAnchorElement>("a");
  expect(link.getAttribute("href")).toBe(form.target);
  expect(link.rel).toBe("noreferrer noopener");
  expect(link.target).toBe("_blank");
  expect(part.text()).toContain(form.target);
  await part.click("Copy: Web address");
  expect(part.copied).toEqual([form.target]);
});

test("a target of another scheme would be no link", async () => {
  const part = await mount(found([{ ...form, target: "javascript:alert(1)" }]));
  await part.click("Look for a contact");
  expect(part.all("a")).toEqual([]);
});

test("where nothing is found it says how to find somebody", async () => {
  const part = await mount(found([], { vendors: true }));
  await part.click("Look for a contact");
  expect(part.text()).toContain("No contact was found on the open pages");
  expect(part.text()).toContain("Contacts of Cloudflare or of another protection service are left out");
  expect(part.text()).toContain("lookup.icann.org");
  await part.click("Ask for security.txt");
  expect(part.text()).toContain("has no security.txt with a contact");
});

test("what one look found stays beside what the other did, each contact once", async () => {
  const part = await mount(
    found([info]),
    found(
      [
        { ...info, from: "security-txt" },
        { ...office, from: "security-txt" },
      ],
      { expired: "2025-03-01T00:00:00.000Z" },
    ),
  );
  await part.click("Look for a contact");
  await part.click("Ask for security.txt");
  expect(part.all(".contact-row").map((each) => each.textContent)).toEqual([
    "info@shop.example on the refused page",
    "office@shop.example in its security.txt",
  ]);
  expect(part.text()).toContain("out of date since 2025-03-01");
});

test("where nobody may look, the reason and the address to open are shown", async () => {
  const address = "https://shop.example/.well-known/security.txt";
  const reason = { id: "ui_site_failed", params: { address } } as const;
  const part = await mount(found([]), { ok: false, reason, address });
  await part.click("Ask for security.txt");
  expect(part.text()).toContain(`Open ${address} yourself`);
  expect(part.one<HTMLAnchorElement>("a").getAttribute("href")).toBe(address);
});

test("a typed address is taken once it is whole, and given up when it no longer is", async () => {
  const part = await mount(null);
  await part.type("info@shop");
  expect(part.to).toEqual([null]);
  expect(part.one("input[inputmode=email]").getAttribute("aria-invalid")).toBe("true");
  expect(part.text()).toContain("not one whole e-mail address");
  await part.type("info@Shop.example");
  expect(part.to.at(-1)).toBe("info@shop.example");
  expect(part.one(".contact-problem").textContent).toBe("");
  await part.type("info@shop.example, more@shop.example");
  expect(part.to.at(-1)).toBeNull();
  await part.type("");
  expect(part.one("input[inputmode=email]").getAttribute("aria-invalid")).toBe("false");
});

test("Cloudflare's address is not taken, and it says why", async () => {
  const part = await mount(null);
  await part.type("support@cloudflare.com");
  expect(part.to).toEqual([null]);
  expect(part.text()).toContain("do not decide whom this site lets in, and cannot help visitors");
});

test("without a page that can be asked there are no buttons, and an address can still be typed", async () => {
  const part = await mount(null);
  expect(part.button("Look for a contact")).toBeUndefined();
  await part.type("info@shop.example");
  expect(part.to).toEqual(["info@shop.example"]);
});

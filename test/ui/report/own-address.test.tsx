import { afterEach, expect, test, vi } from "vitest";
import type { SitePort } from "../../../src/ui/ports";
import { aBlock } from "../a-block";
import { memorySite } from "../gallery/memory-ports";
import { aDraft, mountPreview, unmountPreviews } from "./mounted-preview";

afterEach(unmountPreviews);

const behind = aBlock({ verdict: { viaCloudflare: true } });

test("where the page shows no address, the site is asked for it by a click alone, and it still does not leave", async () => {
  const ownAddress = vi.fn<SitePort["ownAddress"]>(memorySite.ownAddress);
  const preview = await mountPreview(aDraft({ block: behind }), { site: { ...memorySite, ownAddress } });
  expect(ownAddress).not.toHaveBeenCalled();
  expect(preview.one("[data-part='ip_address']").textContent).toContain("https://shop.example/cdn-cgi/trace");
  await preview.click("Look up my address");
  expect(ownAddress).toHaveBeenCalledExactlyOnceWith("https://shop.example/");
  expect(preview.one("[data-part='ip_address']").textContent).toContain("203.0.113.77");
  expect(preview.paper()).not.toContain("203.0.113.77");
  await preview.click(preview.one("[data-part='ip_address'] input"));
  expect(preview.paper()).toContain("203.0.113.77");
});

test("where the site does not tell it, a sentence says why", async () => {
  const site = {
    ...memorySite,
    ownAddress: () => Promise.resolve({ ok: false, reason: { id: "picture_failed" } } as const),
  };
  const preview = await mountPreview(aDraft({ block: behind }), { site });
  await preview.click("Look up my address");
  expect(preview.one("[data-part='ip_address'] [role='status']").textContent).toContain("refused to take it");
});

test.each([
  ["there is no page to ask", behind, null],
  ["the site is surely not behind Cloudflare", aBlock({ verdict: { viaCloudflare: false } }), memorySite],
  [
    "the refusal is out of a file",
    aBlock({ verdict: { viaCloudflare: true }, source: { kind: "file", name: "shop.har", index: 0 } }),
    memorySite,
  ],
])("nothing is offered where %s", async (_why, block, site) => {
  const preview = await mountPreview(aDraft({ block }), { site });
  expect(preview.find("[data-part='ip_address']")).toBeNull();
});

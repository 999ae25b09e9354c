import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, fieldOf } from "./ask";
import { startLab, type Lab } from "./lab";
import { openPath, refusalKinds, refusedPath } from "./origins/kinds";

let lab: Lab;
beforeAll(async () => {
  lab = await startLab({ without: ["nginx"] });
});
afterAll(() => lab.stop());

test("a server that is not to be had is stood in for, and a note says so", async () => {
  expect(lab.notes).toEqual([expect.stringMatching(/^nginx is not to be had here/)]);
  expect([lab.servers.nginx.real, lab.servers.apache.real]).toEqual([false, true]);
  const statuses = await Promise.all(
    refusalKinds.map(async (kind) => {
      const refused = await ask(lab.origins.nginx + refusedPath(kind));
      const open = await ask(lab.origins.nginx + openPath(kind));
      return [kind, refused.status, open.status];
    }),
  );
  expect(statuses).toEqual(refusalKinds.map((kind) => [kind, 403, 200]));
});

test("nothing is insisted on by name where a stand-in answers", () => {
  const standIns = lab.truths.filter(({ id }) => id.includes("-nginx-"));
  expect(standIns.map(({ expect: { product } }) => product)).not.toContain("nginx");
  expect(lab.truths.map(({ expect: { product } }) => product)).toContain("Apache httpd");
});

test("the page shows every case once, with what the script needs to provoke it", async () => {
  const received = await ask(lab.pageUrl);
  const html = received.body.toString();
  expect([received.status, fieldOf(received, "content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  const shown = [...html.matchAll(/ id="([^"]+)" (?:href|type="button")/g)].map((match) => match[1]);
  expect(shown).toEqual(lab.truths.map(({ id }) => id));
  expect(html).toContain("nginx is not to be had here");
});

test.each(["/site/page.js", "/site/worker.js", "/site/service-worker.js"])(
  "%s is JavaScript",
  async (path) => {
    const received = await ask(lab.edgeUrl + path);
    expect([received.status, fieldOf(received, "content-type")]).toEqual([
      200,
      "text/javascript; charset=utf-8",
    ]);
    expect(received.body.toString()).not.toMatch(/: string\b|: unknown\b|^interface /m);
  },
);

test("every case has its own id and its own address with its method", () => {
  const ids = lab.truths.map(({ id }) => id);
  const rows = lab.truths.map(({ method, url }) => `${method} ${url}`);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(rows).size).toBe(rows.length);
});

test("after the stop nobody listens any more", async () => {
  const short = await startLab();
  const urls = [...Object.values(short.origins), short.edgeUrl, short.otherEdgeUrl, short.httpUrl];
  for (const url of urls) expect((await ask(url)).status).toBeGreaterThan(0);
  await short.stop();
  for (const url of urls) await expect(ask(url)).rejects.toThrow(/ECONNREFUSED/);
});

import { request } from "node:https";
import { connect } from "node:tls";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, fieldOf } from "./ask";
import { startLab, type Lab } from "./lab";
import { refusedPath } from "./origins/kinds";
import { largeBodyBytes } from "./origins/node-origin";

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab.stop());

const rayPattern = /^[0-9a-f]{16}-[A-Z]{3}$/;
const denied = refusedPath("deny-rule");

test("the edge speaks HTTP/2 with names in lower case", async () => {
  const received = await ask(`${lab.edgeUrl}/edge/block`);
  expect([received.status, received.httpVersion]).toEqual([403, "2"]);
  expect(received.fields.map(({ name }) => name)).toEqual(
    received.fields.map(({ name }) => name.toLowerCase()),
  );
  expect(fieldOf(received, "server")).toBe("cloudflare");
  expect(fieldOf(received, "cf-ray")).toMatch(rayPattern);
});

test("the edge speaks HTTP/1.1 to a client that offers nothing newer", async () => {
  const { port } = new URL(lab.edgeUrl);
  const alpn = await new Promise((resolve, reject) => {
    const socket = connect({
      host: "127.0.0.1",
      port: Number(port),
      ALPNProtocols: ["http/1.1"],
      rejectUnauthorized: false,
    });
    socket.once("error", reject);
    socket.once("secureConnect", () => {
      resolve(socket.alpnProtocol);
      socket.destroy();
    });
  });
  expect(alpn).toBe("http/1.1");
});

test("every answer has a Ray ID of its own, the same in field and body", async () => {
  const paths = ["/edge/block", "/edge/challenge", "/edge/1020", "/edge/access"];
  const rays = await Promise.all(
    paths.map(async (path) => {
      const received = await ask(lab.edgeUrl + path);
      const ray = (fieldOf(received, "cf-ray") ?? "").slice(0, 16);
      expect(received.body.toString()).toContain(ray);
      expect(lab.answered).toContainEqual({ rayId: ray, method: "GET", path, status: 403 });
      return ray;
    }),
  );
  expect(new Set(rays).size).toBe(paths.length);
});

test("an origin's refusal is carried with the origin's page and Cloudflare's fields", async () => {
  const direct = await ask(lab.origins.nginx + denied);
  const carried = await ask(`${lab.edgeUrl}/nginx${denied}`);
  expect(carried.status).toBe(403);
  expect(carried.body.equals(direct.body)).toBe(true);
  expect(fieldOf(direct, "server")).toMatch(/^nginx/);
  expect(fieldOf(carried, "server")).toBe("cloudflare");
  expect(fieldOf(carried, "cf-cache-status")).toBe("DYNAMIC");
  expect(fieldOf(carried, "server-timing")).toMatch(/cfOrigin;dur=[1-9]/);
});

test("the edge's own refusal says that the origin was not asked", async () => {
  const received = await ask(`${lab.edgeUrl}/edge/block`);
  expect(fieldOf(received, "cf-cache-status")).toBeNull();
  expect(fieldOf(received, "server-timing")).toContain("cfOrigin;dur=0");
});

test("the Ray ID that a visitor sees stands in the origin's access log", async () => {
  const ray = fieldOf(await ask(`${lab.edgeUrl}/apache${denied}`), "cf-ray") ?? "none";
  await expect.poll(() => lab.servers.apache.accessLog(), { timeout: 5_000 }).toContain(ray);
});

test.each([
  ["application/json", "application/json; charset=utf-8"],
  ["application/problem+json", "application/problem+json; charset=utf-8"],
  ["application/json, text/markdown;q=0.9", "application/json; charset=utf-8"],
  ["text/markdown, application/json", "text/markdown; charset=utf-8"],
  ["text/markdown;q=0.5, application/json", "application/json; charset=utf-8"],
  ["application/json;q=0, text/markdown;q=0.1", "text/markdown; charset=utf-8"],
  ["text/*", "text/markdown; charset=utf-8"],
  ["text/html,*/*;q=0.8", "text/html; charset=UTF-8"],
  ["*/*", "text/html; charset=UTF-8"],
])("a 1020 for Accept: %s comes as %s", async (accept, mediaType) => {
  const received = await ask(`${lab.edgeUrl}/edge/1020`, { headers: { accept } });
  expect([received.status, fieldOf(received, "content-type")]).toEqual([403, mediaType]);
});

test("the JSON form names its code, its Ray ID and its maker", async () => {
  const received = await ask(`${lab.edgeUrl}/cdn-cgi/error/1020`, {
    headers: { accept: "application/json" },
  });
  const ray = (fieldOf(received, "cf-ray") ?? "").slice(0, 16);
  const body: unknown = JSON.parse(received.body.toString());
  expect(body).toMatchObject({
    error_code: 1020,
    status: 403,
    cloudflare_error: true,
    ray_id: ray,
    instance: ray,
  });
});

test("the refusals without branding are exactly as documented", async () => {
  expect((await ask(`${lab.edgeUrl}/edge/text`)).body.toString()).toBe("error code: 1020");
  expect((await ask(`${lab.edgeUrl}/edge/early`)).body.toString()).toContain(
    "<hr><center>cloudflare</center>",
  );
  const custom = await ask(`${lab.edgeUrl}/edge/custom`);
  const names = custom.fields.map(({ name }) => name).toSorted();
  expect(names).toEqual(["cf-ray", "content-length", "content-type", "date", "server"]);
});

test("the block page has the structure of Cloudflare's", async () => {
  const html = (await ask(`${lab.edgeUrl}/edge/block`)).body.toString();
  expect(html).toContain("<title>Attention Required! | Cloudflare</title>");
  expect(html).toContain('id="cf-error-details"');
  expect(html).toContain('id="cf_styles-css"');
  expect(html).toMatch(/Cloudflare Ray ID: <strong class="font-semibold">[0-9a-f]{16}<\/strong>/);
});

test("a challenge says so in its field and in its script", async () => {
  const received = await ask(`${lab.edgeUrl}/edge/challenge`);
  expect(fieldOf(received, "cf-mitigated")).toBe("challenge");
  expect(received.body.toString()).toContain("_cf_chl_opt");
});

test("a preflight is refused with a Ray ID and without permission", async () => {
  const headers = { origin: "https://elsewhere.example", "access-control-request-method": "PUT" };
  const received = await ask(`${lab.otherEdgeUrl}/edge/challenge`, { method: "OPTIONS", headers });
  expect(received.status).toBe(403);
  expect(fieldOf(received, "cf-ray")).toMatch(rayPattern);
  expect(fieldOf(received, "access-control-allow-origin")).toBeNull();
});

test("a HEAD is answered without a body but with the length of one", async () => {
  const got = await ask(`${lab.edgeUrl}/nginx${denied}`);
  const head = await ask(`${lab.edgeUrl}/nginx${denied}`, { method: "HEAD" });
  expect([head.status, head.body.length]).toEqual([403, 0]);
  expect(fieldOf(head, "content-length")).toBe(String(got.body.length));
});

test("empty, large and binary bodies and repeated cookies pass whole", async () => {
  expect((await ask(`${lab.edgeUrl}/nginx${refusedPath("empty")}`)).body.length).toBe(0);
  expect((await ask(`${lab.edgeUrl}/node/large`)).body.length).toBeGreaterThan(largeBodyBytes - 10);
  expect((await ask(`${lab.edgeUrl}/node/binary`)).body.subarray(126, 130)).toEqual(
    Buffer.from([126, 127, 128, 129]),
  );
  const secrets = await ask(`${lab.edgeUrl}/node/secrets`, { headers: { authorization: "Bearer x" } });
  expect(secrets.fields.filter(({ name }) => name === "set-cookie")).toHaveLength(2);
  expect(secrets.body.toString()).toContain("Wrong account");
});

test("a WebSocket handshake is refused with 403", async () => {
  const status = await new Promise((resolve, reject) => {
    const handshake = request(`${lab.edgeUrl}/edge/challenge`, {
      rejectUnauthorized: false,
      headers: {
        connection: "Upgrade",
        upgrade: "websocket",
        "sec-websocket-version": "13",
        "sec-websocket-key": "d2hvc2U0MDMtbGFiLWtleQ==",
      },
    });
    handshake.once("response", (response) => resolve(response.resume().statusCode));
    handshake.once("upgrade", () => resolve("upgraded"));
    handshake.once("error", reject);
    handshake.end();
  });
  expect(status).toBe(403);
});

test("the trace and the plain listener answer, for any Host", async () => {
  const received = await ask(`${lab.httpUrl}/cdn-cgi/trace`, { headers: { host: "shop.example" } });
  expect(received.body.toString()).toMatch(/^h=shop\.example$/m);
  expect(received.body.toString()).toMatch(/^colo=AMS$/m);
  expect(received.fields.map(({ name }) => name)).toContain("CF-RAY");
});

test("a path that nobody knows is a 404 in words", async () => {
  const received = await ask(`${lab.edgeUrl}/edge/nothing`);
  expect([received.status, received.body.toString()]).toEqual([
    404,
    "The lab's edge has no page at /edge/nothing.",
  ]);
});

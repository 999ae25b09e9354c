import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { apiUrl } from "../../../src/adapters/fix/api-request";
import { cloudflareApi } from "../../../src/adapters/fix/cloudflare-api";

type Area = Map<string, unknown>;
const areas = vi.hoisted(() => ({
  session: new Map() as Area,
  local: new Map() as Area,
  denied: false,
  granted: true,
  heard: [] as ((changes: Record<string, unknown>) => void)[],
}));
vi.mock("webextension-polyfill", () => {
  const area = (values: Area) => ({
    get: (key: string) =>
      areas.denied ? Promise.reject(new Error("denied")) : Promise.resolve({ [key]: values.get(key) }),
    set: (added: Record<string, unknown>) => {
      if (areas.denied) return Promise.reject(new Error("denied"));
      for (const [name, value] of Object.entries(added)) values.set(name, value);
      return Promise.resolve();
    },
    remove: (name: string) => Promise.resolve(values.delete(name)),
  });
  return {
    default: {
      storage: {
        session: area(areas.session),
        local: area(areas.local),
        onChanged: {
          addListener: (hear: (changes: Record<string, unknown>) => void) => areas.heard.push(hear),
        },
      },
      permissions: {
        contains: () => Promise.resolve(areas.granted),
        request: () => Promise.resolve(areas.granted),
      },
    },
  };
});

const token = "planted_token_0123456789_abcdefghijklmn";
const zones = { method: "GET", path: "/client/v4/zones?name=shop.example", body: null } as const;
const fetched = vi.fn<typeof fetch>();
const idle = new AbortController().signal;

beforeEach(() => {
  areas.session.clear();
  areas.local.clear();
  areas.denied = false;
  areas.granted = true;
  fetched.mockReset();
  fetched.mockImplementation(() => Promise.resolve(Response.json({ result: [] })));
  vi.stubGlobal("fetch", fetched);
});
afterEach(() => vi.unstubAllGlobals());

describe("the token", () => {
  it("is kept for the browser's session, or remembered, and never in both", async () => {
    const api = cloudflareApi();
    expect(await api.keepToken(` ${token}\n`, false)).toBe(true);
    expect(api.token.getSnapshot()).toEqual({ has: true, remembered: false });
    expect([...areas.session.values(), ...areas.local.values()]).toEqual([token]);
    expect(await api.keepToken(token, true)).toBe(true);
    expect(api.token.getSnapshot()).toEqual({ has: true, remembered: true });
    expect([areas.session.size, areas.local.size]).toEqual([0, 1]);
    await api.forgetToken();
    expect(api.token.getSnapshot()).toEqual({ has: false, remembered: false });
    expect([areas.session.size, areas.local.size]).toEqual([0, 0]);
  });

  it.each([
    "",
    "two lines\nof text",
    "töken-with-other-letters",
    "short",
    "with space in it",
    "x".repeat(600),
  ])("is not %j, which cannot stand in a field", async (text) => {
    expect(await cloudflareApi().keepToken(text, false)).toBe(false);
    expect(areas.session.size).toBe(0);
  });

  it("that cannot be stored is said not to be kept", async () => {
    areas.denied = true;
    expect(await cloudflareApi().keepToken(token, false)).toBe(false);
  });

  it("that another window keeps is heard of", async () => {
    const api = cloudflareApi();
    const listener = vi.fn<() => void>();
    api.token.subscribe(listener);
    areas.session.set("cloudflareToken", token);
    for (const hear of areas.heard) hear({ cloudflareToken: {} });
    await vi.waitFor(() => expect(api.token.getSnapshot().has).toBe(true));
    expect(listener).toHaveBeenCalledOnce();
  });
});

describe("a request", () => {
  it("goes to Cloudflare's API with the token alone: no cookies, no referrer, no cache, no redirect", async () => {
    const api = cloudflareApi();
    await api.keepToken(token, false);
    expect(await api.send(zones, idle)).toEqual({
      kind: "answer",
      status: 200,
      json: { result: [] },
      retryAfter: null,
    });
    expect(fetched.mock.calls[0]?.[0]).toBe("https://api.cloudflare.com/client/v4/zones?name=shop.example");
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({
      headers: { Authorization: `Bearer ${token}` },
      credentials: "omit",
      redirect: "error",
      cache: "no-store",
      referrerPolicy: "no-referrer",
    });
  });

  it("for what Cloudflare tells anybody carries no token", async () => {
    const api = cloudflareApi();
    await api.keepToken(token, false);
    await api.send({ method: "GET", path: "/client/v4/ips", body: null, anonymous: true }, idle);
    expect(JSON.stringify(fetched.mock.calls)).not.toContain(token);
  });

  it("is not made without a token, nor without the permission", async () => {
    const api = cloudflareApi();
    expect(await api.send(zones, idle)).toEqual({ kind: "failed", why: "no-token" });
    await api.keepToken(token, false);
    areas.granted = false;
    expect(await api.send(zones, idle)).toEqual({ kind: "failed", why: "no-permission" });
    expect(fetched).not.toHaveBeenCalled();
  });

  it("that is answered with the token repeated does not bring it back", async () => {
    const api = cloudflareApi();
    await api.keepToken(token, false);
    fetched.mockImplementation(() =>
      Promise.resolve(Response.json({ errors: [{ message: `no ${token}` }] }, { status: 400 })),
    );
    expect(JSON.stringify(await api.send(zones, idle))).not.toContain(token);
  });

  it.each([
    ["its first letter", token.replace("p", String.raw`\u0070`)],
    ["every letter", [...token].map((one) => `\\u00${one.charCodeAt(0).toString(16)}`).join("")],
  ])("that is answered with the token escaped in JSON, %s, does not bring it back", async (_, escaped) => {
    const api = cloudflareApi();
    await api.keepToken(token, false);
    const body = `{"errors":[{"message":"no ${escaped}","seen":[1,null,"${escaped}"],"${escaped}":true}]}`;
    fetched.mockImplementation(() => Promise.resolve(new Response(body, { status: 400 })));
    expect(await api.send(zones, idle)).toMatchObject({
      json: { errors: [{ message: "no …", seen: [1, null, "…"], "…": true }] },
    });
  });

  it("that fails never rejects, and says whether it was cancelled", async () => {
    const api = cloudflareApi();
    await api.keepToken(token, false);
    fetched.mockImplementation(() => Promise.reject(new Error(`no route for ${token}`)));
    expect(await api.send(zones, idle)).toEqual({ kind: "failed", why: "network" });
    expect(await api.send(zones, AbortSignal.abort())).toEqual({ kind: "failed", why: "cancelled" });
  });

  it("that is answered with a page has no JSON", async () => {
    const api = cloudflareApi();
    await api.keepToken(token, false);
    fetched.mockImplementation(() => Promise.resolve(new Response("<h1>No</h1>", { status: 403 })));
    expect(await api.send(zones, idle)).toMatchObject({ status: 403, json: null });
  });

  it.each([
    "//evil.example/client/v4/zones",
    "@evil.example/client/v4/",
    ".evil.example/client/v4/zones",
    "/client/v4/../../elsewhere",
    "/other",
    "https://evil.example/client/v4/",
  ])("to %s is none of Cloudflare's API", (path) => {
    expect(apiUrl(path)).toBeNull();
  });
});

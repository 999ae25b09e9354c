import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startCloudflareApi, type CloudflareApi } from "./cloudflare-api";
import { rulesetId } from "./rulesets";
import { apiTokens } from "./tokens";
import { accountId, zoneId } from "./zones";

const zone = zoneId("shop.example");
const rules = `zones/${zone}/rulesets/${rulesetId("http_request_firewall_custom")}/rules`;

describe("the stub of Cloudflare's API", () => {
  let api: CloudflareApi;
  beforeAll(async () => {
    api = await startCloudflareApi({ plain: true });
  });
  afterAll(() => api.stop());

  async function ask(path: string, token: string | null, body?: unknown) {
    const response = await fetch(`${api.url}/client/v4/${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: token === null ? {} : { authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, fields: response.headers, json: (await response.json()) as unknown };
  }

  it("tells anybody the address ranges, and lets no page of another site read them", async () => {
    const { status, json, fields } = await ask("ips", null);
    expect(status).toBe(200);
    expect(json).toMatchObject({ success: true, result: { etag: expect.any(String) } });
    expect(fields.get("access-control-allow-origin")).toBeNull();
  });

  it("wants a token for all else", async () => {
    expect(await ask("zones", null)).toMatchObject({ status: 400, json: { success: false } });
    expect(await ask("zones", "x")).toMatchObject({ json: { errors: [{ code: 6003 }] } });
    expect(await ask("zones", "unknown_token_0123456789")).toMatchObject({ status: 401 });
  });

  it("lists the zones of exactly one name", async () => {
    const named = (name: string) => ask(`zones?name=${name}`, apiTokens.good);
    expect(await named("shop.example")).toMatchObject({
      json: { result: [{ id: zone, account: { id: accountId } }] },
    });
    expect(await named("www.shop.example")).toMatchObject({ json: { result: [] } });
  });

  it("tells errors of GraphQL in an answer with status 200", async () => {
    expect(await ask("graphql", apiTokens.good, { query: "query {" })).toMatchObject({
      status: 200,
      json: { data: null, errors: [{ message: expect.stringContaining("error parsing args") }] },
    });
  });

  it("says for how long its limit holds", async () => {
    const { status, fields } = await ask("zones", apiTokens.limited);
    expect([status, fields.get("retry-after")]).toEqual([429, "120"]);
  });

  it("puts a rule where it is told to, and refuses a place that is none", async () => {
    const rule = { action: "skip", expression: '(http.host eq "shop.example")' };
    const added = await ask(rules, apiTokens.good, { ...rule, position: { before: "" } });
    expect(added).toMatchObject({ status: 200, json: { result: { rules: [rule, { action: "block" }] } } });
    for (const position of [{ index: 0 }, { index: 9 }, { before: "", after: "" }, { before: "none" }]) {
      expect(await ask(rules, apiTokens.good, { ...rule, position })).toMatchObject({ status: 400 });
    }
  });
});

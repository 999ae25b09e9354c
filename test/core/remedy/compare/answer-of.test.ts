import { describe, expect, it } from "vitest";
import { answerKind } from "../../../../src/core/remedy/compare/answer-kind";
import { answerOf, type Reply } from "../../../../src/core/remedy/compare/answer-of";
import { blockPage, edgeFields, nginxPage } from "../../../ui/gallery/exchanges";

const sent = {
  variant: "with-cookies",
  method: "GET",
  url: "https://shop.example/",
  at: "2026-11-24T10:00:00.000Z",
};
function reply(status: number, fields: Record<string, string> = {}, body = ""): Reply {
  const lines = Object.entries(fields).map(([name, value]) => ({ name, value }));
  return { kind: "answer", status, fields: lines, body, bodyWhole: true, redirected: false, tookMs: 12 };
}

describe("the answer to a request of ours", () => {
  it("says who refused, by the same verdict as every refusal", () => {
    expect(answerOf(sent, reply(403, edgeFields(1), blockPage(1))).verdict?.responder).toBe("cloudflare");
    expect(answerOf(sent, reply(403, { server: "nginx" }, nginxPage)).verdict?.responder).toBe("origin");
  });

  it("names nobody where nothing was refused", () => {
    expect(answerOf(sent, reply(200, { server: "nginx" }))).toMatchObject({
      status: 200,
      verdict: null,
      tookMs: 12,
    });
  });

  it("keeps no secret of the answer", () => {
    const { fields } = answerOf(sent, reply(200, { "x-csrf-token": "secret", server: "nginx" }));
    expect(JSON.stringify(fields)).not.toContain("secret");
  });

  it("has no status for a redirect, which was not followed", () => {
    expect(answerOf(sent, reply(0))).toMatchObject({ status: null, none: "redirected" });
  });

  it("says why there is none", () => {
    expect(answerOf(sent, { kind: "failed", why: "network" })).toMatchObject({
      status: null,
      none: "network",
    });
  });

  it("takes no silence of fields for evidence where some may be hidden", () => {
    const whole = answerOf(sent, reply(403, { "content-type": "text/plain" }, "No."));
    const partial = answerOf(sent, {
      ...reply(403, { "content-type": "text/plain" }, "No."),
      fieldsPartial: true,
    } as Reply);
    expect(whole.verdict?.responder).toBe("origin");
    expect(partial.verdict?.responder).toBe("undetermined");
  });
});

describe("what an answer comes to", () => {
  it.each([
    [200, "through"],
    [204, "through"],
    [304, "through"],
    [302, "redirected"],
    [0, "redirected"],
    [401, "login"],
    [403, "refused"],
    [404, "missing"],
    [405, "no-such-method"],
    [422, "bad-request"],
    [429, "limited"],
    [502, "server-error"],
  ])("is by its status: %i is %s", (status, kind) => {
    expect(answerKind(answerOf(sent, reply(status)))).toBe(kind);
  });

  it("is a challenge where Cloudflare's field says so", () => {
    expect(answerKind(answerOf(sent, reply(403, { "cf-mitigated": "challenge" })))).toBe("challenged");
    expect(answerKind(answerOf(sent, reply(200, { "cf-mitigated": "challenge" })))).toBe("through");
  });
});

import { describe, expect, test } from "vitest";
import { attribute } from "../../../../src/core/attribution/attribute";
import { answer, carried, nginxPage, RAY } from "../answers";

const asked = { ...carried, "cf-cache-status": "DYNAMIC" } as const;

describe("an origin behind Cloudflare", () => {
  test("with nginx's stock page is nginx, surely where the origin was asked and likely where that is not shown", () => {
    expect(attribute(answer({ ...asked, "content-type": "text/html" }, nginxPage))).toMatchObject({
      responder: "origin",
      confidence: "certain",
      product: "nginx",
      viaCloudflare: true,
    });
    expect(attribute(answer({ ...carried, "content-type": "text/html" }, nginxPage))).toMatchObject({
      responder: "origin",
      confidence: "likely",
      product: "nginx",
    });
  });

  test("with a JSON API is the origin where it was asked, and undetermined where that is not shown", () => {
    const json = '{"detail":"You cannot do this.","code":"forbidden"}';
    const fields = { "content-type": "application/json" };
    expect(attribute(answer({ ...asked, ...fields }, json))).toMatchObject({ responder: "origin" });
    expect(attribute(answer({ ...carried, ...fields }, json))).toMatchObject({
      responder: "undetermined",
      viaCloudflare: true,
      wouldDecide: { id: "decide_access_log_ray", params: { ray: RAY } },
    });
  });

  test("with an empty body is told by its fields alone", () => {
    expect(attribute(answer({ ...asked, "content-length": "0" }))).toMatchObject({
      responder: "origin",
      confidence: "likely",
    });
    expect(attribute(answer({ ...carried, "content-length": "0" }))).toMatchObject({
      responder: "undetermined",
      summary: { id: "verdict_undetermined_via_empty" },
    });
  });

  test("with a body withheld by CORS is told by its fields, or by opening it", () => {
    const body = { state: "not-observable", reason: "cors" } as const;
    expect(attribute(answer(asked, "", { body }))).toMatchObject({
      responder: "origin",
      confidence: "likely",
      wouldDecide: { id: "decide_open_cors" },
    });
    expect(attribute(answer(carried, "", { body }))).toMatchObject({
      responder: "undetermined",
      summary: { id: "verdict_undetermined_via_body" },
      wouldDecide: { id: "decide_open_cors" },
    });
  });

  test("whose application waited for is the origin although the cache is not mentioned", () => {
    const fields = { ...carried, "server-timing": "cfEdge;dur=4,cfOrigin;dur=87" };
    expect(attribute(answer(fields, "No."))).toMatchObject({ responder: "origin", confidence: "likely" });
  });

  test("whose refusal was kept in Cloudflare's cache is still the origin's", () => {
    const kept = { ...carried, "cf-cache-status": "HIT", age: "31" };
    expect(attribute(answer(kept, nginxPage))).toMatchObject({ responder: "origin", product: "nginx" });
  });

  test("that forbids with the status 499 of nginx is not blamed on Cloudflare", () => {
    expect(attribute(answer(carried, "", { status: 499 })).responder).toBe("undetermined");
    expect(attribute(answer(asked, "", { status: 499 })).responder).toBe("origin");
  });

  test("whose page has security fields like Cloudflare's own is not blamed on Cloudflare", () => {
    const fields = {
      ...asked,
      "x-frame-options": "SAMEORIGIN",
      "referrer-policy": "same-origin",
      "strict-transport-security": "max-age=15552000",
      "x-content-type-options": "nosniff",
      "cache-control": "max-age=15",
    };
    expect(attribute(answer(fields, "<h1>No</h1>")).responder).toBe("origin");
  });

  test("with a policy that lets in Turnstile is not taken for the challenge page", () => {
    const policy =
      "default-src 'none'; script-src 'nonce-a1B2' https://challenges.cloudflare.com; img-src 'self'";
    const fields = { ...carried, "content-security-policy": policy };
    expect(attribute(answer(fields, "<h1>Sign in first</h1>")).responder).toBe("undetermined");
  });
});

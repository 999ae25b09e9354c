import { describe, expect, test } from "vitest";
import { attribute } from "../../../../src/core/attribution/attribute";
import { answer, blockPage, carried, RAY } from "../answers";

const OTHER = "8f0e1d2c3b4a5968";
const rfc9457 = JSON.stringify({ status: 403, error_code: 1020, ray_id: OTHER, cloudflare_error: true });
const challenge = `<script>window._cf_chl_opt = {cType: 'managed',cRay: '${OTHER}'};</script>`;
const json = { "content-type": "application/json" } as const;

describe("a page of Cloudflare's that an origin passed on", () => {
  test.each([
    ["HTML", "text/html", blockPage.replace(RAY, OTHER)],
    ["a challenge", "text/html", challenge],
    ["JSON", "application/json", rfc9457],
    ["the text for programs", "text/plain", "error code: 1010"],
  ])("without cf-ray, as %s, is the origin's answer", (_name, type, text) => {
    for (const fields of [{ server: "nginx/1.27.3" }, { "x-powered-by": "Express" }, {}]) {
      expect(attribute(answer({ ...fields, "content-type": type }, text))).toMatchObject({
        responder: "origin",
        viaCloudflare: false,
        errorCode: null,
      });
    }
  });

  test.each([
    ["as a string", JSON.stringify({ error: "upstream", body: blockPage.replace(RAY, OTHER) })],
    ["as a member", JSON.stringify({ error: "upstream", inner: JSON.parse(rfc9457) as unknown })],
    ["as a string of JSON", JSON.stringify({ error: "upstream", body: rfc9457 })],
    ["as the text for programs", JSON.stringify({ error: "upstream said: error code: 1020" })],
  ])(
    "inside JSON, %s, is never certainly Cloudflare's, even if Cloudflare carried the JSON",
    (_name, text) => {
      expect(attribute(answer({ ...json, server: "nginx" }, text)).responder).toBe("origin");
      expect(attribute(answer({ ...json, ...carried, "cf-cache-status": "DYNAMIC" }, text)).responder).toBe(
        "origin",
      );
      expect(attribute(answer({ ...json, ...carried }, text)).responder).not.toBe("cloudflare");
    },
  );

  test("through Cloudflare again, with another Ray ID than the field's, is not certainly anybody's", () => {
    const fields = { ...carried, "content-type": "text/html" };
    for (const text of [blockPage.replace(RAY, OTHER), challenge]) {
      const verdict = attribute(answer(fields, text));
      expect(verdict.responder).not.toBe("cloudflare");
      expect(verdict.confidence).not.toBe("certain");
    }
  });

  test("is named with the Ray ID of the request for which it was made, and no other", () => {
    const verdict = attribute(answer({ server: "nginx" }, blockPage.replace(RAY, OTHER)));
    expect(verdict.referenceId).toBe(OTHER);
  });
});

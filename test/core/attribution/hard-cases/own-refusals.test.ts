import { describe, expect, test } from "vitest";
import { attribute } from "../../../../src/core/attribution/attribute";
import { answer, carried, nginxPage, RAY } from "../answers";

const pair = {
  "cache-control": "private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0",
  expires: "Thu, 01 Jan 1970 00:00:01 GMT",
  "x-frame-options": "SAMEORIGIN",
  "referrer-policy": "same-origin",
} as const;
const withheld = { state: "not-observable", reason: "cors" } as const;

describe("a refusal that Cloudflare made and that does not look like it", () => {
  test("as a branded page with the fields alone to go by is likely Cloudflare's, and no more", () => {
    const page = "<!DOCTYPE html><title>Shop Example</title><h1>We cannot let you in</h1>";
    for (const one of [
      answer({ ...carried, ...pair }, page),
      answer({ ...carried, ...pair }, "", { body: withheld }),
    ]) {
      expect(attribute(one)).toMatchObject({ responder: "cloudflare", confidence: "likely" });
    }
  });

  test("as a page of the owner's design with Cloudflare's error box is Cloudflare's", () => {
    const page = `<title>Shop Example</title><div class="cf-error-details cf-error-1020"><ul class="cferror_details"><li>Ray ID: ${RAY}</li></ul></div>`;
    expect(attribute(answer(carried, page))).toMatchObject({
      responder: "cloudflare",
      confidence: "certain",
      errorCode: 1020,
    });
  });

  test("as a custom response that looks like nginx's page cannot be told from nginx, and is not certain", () => {
    const verdict = attribute(answer({ ...carried, ...pair }, nginxPage));
    expect(verdict.confidence).not.toBe("certain");
    expect(verdict.responder).toBe("undetermined");
  });

  test("as JSON of a Worker, or of a rule of the owner's, is undetermined without other marks", () => {
    for (const fields of [{}, { "cache-control": "no-store" }, { "access-control-allow-origin": "*" }]) {
      const one = answer(
        { ...carried, "content-type": "application/json", ...fields },
        '{"error":"region not allowed"}',
      );
      expect(attribute(one)).toMatchObject({ responder: "undetermined", viaCloudflare: true });
    }
  });

  test("as an error of its storage R2 is not blamed on an origin with another store", () => {
    const xml = "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>";
    const verdict = attribute(answer({ ...carried, "content-type": "application/xml" }, xml));
    expect(verdict.responder).toBe("undetermined");
    const signed = xml.replace(
      "</Message>",
      "</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>a1</HostId>",
    );
    expect(attribute(answer({ ...carried, "content-type": "application/xml" }, signed)).responder).toBe(
      "origin",
    );
  });

  test("before it read the site's settings differs from nginx's page by one word, with a Ray ID and without", () => {
    const page = nginxPage.replace("<center>nginx</center>", "<center>cloudflare</center>");
    for (const fields of [carried, { server: "cloudflare", "cf-ray": "-" }]) {
      expect(attribute(answer(fields, page))).toMatchObject({
        responder: "cloudflare",
        confidence: "certain",
        cause: "early-refusal",
      });
    }
  });

  test("to a program that asked for JSON or Markdown is known by what it documents", () => {
    const json = `{"error_code":1009,"cloudflare_error":true,"ray_id":"${RAY}"}`;
    const markdown = `---\nerror_code: 1009\nray_id: ${RAY}\ncloudflare_error: true\n---\n`;
    for (const text of [json, markdown]) {
      expect(attribute(answer(carried, text))).toMatchObject({
        responder: "cloudflare",
        confidence: "certain",
        errorCode: 1009,
        cause: "country-banned",
      });
    }
  });

  test("with a number that is not documented is Cloudflare's, and of its cause nothing is said", () => {
    expect(attribute(answer(carried, "error code: 1999"))).toMatchObject({
      responder: "cloudflare",
      errorCode: 1999,
      cause: null,
    });
  });

  test("is Cloudflare's under an address of Cloudflare's, which by itself is nobody's mark", () => {
    const at = { serverIPAddress: "104.16.1.1" };
    expect(attribute(answer(carried, "error code: 1020", at))).toMatchObject({ responder: "cloudflare" });
    expect(attribute(answer({}, "No.", at))).toMatchObject({ responder: "undetermined" });
  });
});

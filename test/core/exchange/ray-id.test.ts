import { describe, expect, test } from "vitest";
import type { Exchange } from "../../../src/core/exchange/exchange";
import { readRay } from "../../../src/core/exchange/ray-id";
import { exchange } from "../../fixtures/exchange";

const RAY = "9a1b2c3d4e5f6071";
const OTHER = "8f0e1d2c3b4a5968";

function withField(name: string, value: string, text = ""): Exchange {
  return exchange({ fields: [{ name, value }], body: { state: "read", text, size: null, cut: false } });
}

function bodyOnly(text: string): Exchange {
  return exchange({
    fields: [],
    fieldsComplete: false,
    body: { state: "read", text, size: null, cut: false },
  });
}

describe("the Ray ID in the field", () => {
  test("is the first where repeated fields come joined", () => {
    for (const joined of [`${RAY}-SJC, ${OTHER}-LHR`, `${RAY}-SJC\n${OTHER}-LHR`])
      expect(readRay(withField("cf-ray", joined))).toMatchObject({ rayId: RAY, colo: "SJC" });
  });

  test("is 16 hex digits and the data centre's code", () => {
    expect(readRay(withField("cf-ray", `${RAY}-SJC`))).toEqual({
      rayId: RAY,
      colo: "SJC",
      source: "field",
      note: null,
    });
  });

  test("is read in any case and comes out in one", () => {
    expect(readRay(withField("CF-RAY", `${RAY.toUpperCase()}-sjc`))).toMatchObject({
      rayId: RAY,
      colo: "SJC",
    });
  });

  test("may come without the code", () => {
    expect(readRay(withField("cf-ray", RAY))).toMatchObject({ rayId: RAY, colo: null, source: "field" });
    expect(readRay(withField("cf-ray", `${RAY}-SJC-PIG`))).toMatchObject({ rayId: RAY, colo: "SJC" });
  });

  test.each(["-", "hello-world", `${RAY}0-SJC`, `${RAY}-SJCX`, RAY.slice(1), ""])(
    "is not %j, which Cloudflare does not write",
    (value) => {
      expect(readRay(withField("cf-ray", value)).rayId).toBeNull();
    },
  );

  test.each(["x-ray-id", "x-upstream-cf-ray", "ray", "cf-ray-id"])("is not in a field named %s", (name) => {
    expect(readRay(withField(name, `${RAY}-SJC`)).rayId).toBeNull();
  });

  test("wins over the body, and a different one there is noted", () => {
    const reading = readRay(withField("cf-ray", `${RAY}-SJC`, `Ray ID: ${OTHER}`));
    expect(reading).toMatchObject({ rayId: RAY, source: "field" });
    expect(reading.note).toEqual({ id: "ray_note_differs", params: { other: OTHER } });
  });

  test("needs no note where the body says the same", () => {
    expect(readRay(withField("cf-ray", `${RAY}-SJC`, `Ray ID: ${RAY}`)).note).toBeNull();
  });
});

test("the Ray ID of a challenge is read from server-timing where cf-ray was not seen", () => {
  const fields = [{ name: "server-timing", value: `chlray;desc="${RAY}", cfEdge;dur=7` }];
  expect(readRay(exchange({ fields, fieldsComplete: false }))).toMatchObject({ rayId: RAY, source: "field" });
});

describe("the Ray ID in the body", () => {
  test.each([
    ["the foot of an error page", `Cloudflare Ray ID: <strong class="font-semibold">${RAY}</strong>`],
    ["the head of an error page", `<span class="heading-ray-id">Ray ID: ${RAY} &bull;</span>`],
    ["an error page as read", `Error 1020\nRay ID: ${RAY} • 2026-01-02 03:04:05 UTC`],
    ["the settings of a challenge", `window._cf_chl_opt={cvId: '3',cRay: '${RAY}',cHash: 'x'};`],
    ["a challenge's code element", `<div class="ray-id">Ray ID: <code>${RAY}</code></div>`],
    ["an injected script", `window['__CF$cv$params']={r:'${RAY}',t:'x'};`],
    ["the shorter injected script", `window.__CF$cv$params={r:'${RAY}'};`],
    ["a captcha of 2019", `<script data-type="normal" data-ray="${RAY}" async></script>`],
    ["the page of 2022", `<div id="plain-ray-id" class="x">\n      ${RAY}\n    </div>`],
    ["JSON", `{"error_code":1020,"ray_id":"${RAY}","cloudflare_error":true}`],
    ["Markdown", `---\nerror_code: 1015\nray_id: ${RAY}\n---\n`],
    ["the JSON of Access", `{"status_code": 403, "ray_id": "${RAY}"}`],
    ["the owner's error box", `<ul class="cferror_details"><li>Ray ID: ${RAY}</li></ul>`],
    ["a sentence of 2019", `Please include the Ray ID (${RAY}-ua19).`],
    ["the address of a picture", `<img src="/cdn-cgi/images/trace/x.gif?ray=${RAY}">`],
  ])("is found in %s", (_where, text) => {
    expect(readRay(bodyOnly(text))).toEqual({ rayId: RAY, colo: null, source: "body", note: null });
  });

  test("is no longer hex number and no blanked one", () => {
    expect(readRay(bodyOnly(`Ray ID: ${RAY}00`)).rayId).toBeNull();
    expect(readRay(bodyOnly("Ray ID: 0000000000000000")).rayId).toBeNull();
  });

  test("is another site's where every field was seen and none is cf-ray", () => {
    const relayed = exchange({ body: { state: "read", text: `Ray ID: ${RAY}`, size: null, cut: false } });
    expect(readRay(relayed)).toEqual({
      rayId: null,
      colo: null,
      source: null,
      note: { id: "ray_note_relayed", params: { other: RAY } },
    });
  });

  test("cannot be read from a body that was withheld", () => {
    const withheld = exchange({ fieldsComplete: false, body: { state: "not-observable", reason: "cors" } });
    expect(readRay(withheld)).toEqual({ rayId: null, colo: null, source: null, note: null });
  });

  test("is not looked for beyond 256 KiB", () => {
    expect(readRay(bodyOnly(`${"x".repeat(256 * 1024)} Ray ID: ${RAY}`)).rayId).toBeNull();
  });
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { attribute } from "../../src/core/attribution/attribute";
import type { Body, Exchange } from "../../src/core/exchange/exchange";
import { readRay } from "../../src/core/exchange/ray-id";
import { ask, type Received } from "./ask";
import { startLab, type Lab } from "./lab";
import type { LabCase } from "./lab-case";

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab.stop());

/** The body as DevTools would show it: CORS, preflights, HEAD and EventSource withhold it. */
function visibleBody(each: LabCase, received: Received): Body {
  if (each.method === "OPTIONS") return { state: "not-observable", reason: "preflight" };
  if (each.method === "HEAD") return { state: "not-observable", reason: "head" };
  if (each.how === "event-source") return { state: "not-observable", reason: "event-source" };
  if (each.id.startsWith("cors-")) return { state: "not-observable", reason: "cors" };
  if (each.id.endsWith("-binary")) return { state: "not-observable", reason: "binary" };
  return { state: "read", text: received.body.toString(), size: received.body.length, cut: false };
}

async function exchangeOf(each: LabCase): Promise<Exchange> {
  const received = await ask(each.url, { method: each.method, headers: each.request?.headers ?? {} });
  return {
    startedDateTime: "2026-11-24T12:00:00.000Z",
    time: 1,
    method: each.method,
    url: each.url,
    status: received.status,
    statusText: "",
    httpVersion: received.httpVersion,
    resourceType: null,
    serverIPAddress: "127.0.0.1",
    requestFields: [],
    fields: received.fields,
    fieldsComplete: true,
    body: visibleBody(each, received),
    notes: [],
    preflightFor: null,
  };
}

test("the verdict on every case is the lab's truth, with the true Ray ID", async () => {
  const judged = await Promise.all(
    lab.truths.map(async (each) => {
      const exchange = await exchangeOf(each);
      const verdict = attribute(exchange);
      const { rayId } = readRay(exchange);
      const known = rayId !== null && lab.answered.some((answered) => answered.rayId === rayId);
      return {
        id: each.id,
        status: exchange.status,
        responder: verdict.responder,
        viaCloudflare: verdict.viaCloudflare,
        product: each.expect.product && verdict.product,
        cause: each.expect.cause && verdict.cause,
        confidence: each.expect.confidence && verdict.confidence,
        rayId: known ? "present" : rayId,
      };
    }),
  );
  const wanted = lab.truths.map(({ id, expect: truth }) => ({
    id,
    status: 403,
    confidence: undefined,
    ...truth,
  }));
  expect(judged).toEqual(wanted);
});

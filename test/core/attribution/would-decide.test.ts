import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attribute } from "../../../src/core/attribution/attribute";
import type { VerdictParts } from "../../../src/core/attribution/summarise";
import { wouldDecide } from "../../../src/core/attribution/would-decide";
import { signatures } from "../../../src/core/attribution/signatures";
import type { BodyAbsence } from "../../../src/core/exchange/exchange";
import { render } from "../../../src/core/messages/render";
import { answer, blockPage, carried, RAY } from "./answers";
import { examplesOf } from "./fixtures";

const withheld = (reason: BodyAbsence, fields = {}): ReturnType<typeof attribute> =>
  attribute(answer(fields, "", { body: { state: "not-observable", reason } }));

describe("what would decide", () => {
  test("is null for a certain verdict, and for no other", () => {
    const examples = signatures.flatMap(examplesOf);
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.boolean(), ({ exchange }, whole) => {
        const verdict = attribute({ ...exchange, fieldsComplete: exchange.fieldsComplete && whole });
        const text = verdict.wouldDecide === null ? null : render(verdict.wouldDecide);
        expect(text === null).toBe(verdict.confidence === "certain");
        expect(text ?? "").not.toMatch(/\$[A-Z]+\$|^decide_/);
      }),
    );
  });

  test.each([
    ["cors", "decide_open_cors"],
    ["event-source", "decide_open_event_source"],
    ["unread", "decide_open_unread"],
    ["not-captured", "decide_reload_body"],
    ["dropped", "decide_reload_body"],
    ["failed", "decide_reload_body"],
  ] as const)("of a body that could not be seen (%s) is how to see it", (reason, id) => {
    expect(withheld(reason).wouldDecide).toEqual({ id });
    expect(withheld(reason, carried).wouldDecide).toEqual({ id });
  });

  test("of a preflight, whose body nobody can see, is the origin server's log", () => {
    expect(withheld("preflight").wouldDecide).toEqual({ id: "decide_preflight" });
    expect(withheld("preflight", carried).wouldDecide).toEqual({
      id: "decide_preflight_ray",
      params: { ray: RAY },
    });
  });

  test("of HEAD is to open the address", () => {
    const head = answer(carried, "", { method: "HEAD", body: { state: "not-observable", reason: "head" } });
    expect(attribute(head).wouldDecide).toEqual({ id: "decide_open_head" });
  });

  test("of a page that came before DevTools is to reload it, and of the browser's own page too", () => {
    const early = { fieldsComplete: false, notes: ["before-devtools" as const] };
    expect(attribute(answer({}, blockPage, early)).wouldDecide).toEqual({ id: "decide_reload_early" });
    const own = { fieldsComplete: false, notes: ["browser-error-page" as const] };
    expect(attribute(answer({}, "", own)).wouldDecide).toEqual({ id: "decide_reload_error_page" });
  });

  test("of missing fields is to see them", () => {
    expect(attribute(answer({}, blockPage, { fieldsComplete: false })).wouldDecide).toEqual({
      id: "decide_reload",
    });
  });

  test("of an answer with no mark that Cloudflare carried is its Ray ID in the origin's access log", () => {
    expect(attribute(answer(carried, "No.")).wouldDecide).toEqual({
      id: "decide_access_log_ray",
      params: { ray: RAY },
    });
  });

  test("of marks of both is to compare both logs", () => {
    const both = attribute(answer({ ...carried, "cf-cache-status": "DYNAMIC" }, blockPage));
    expect(both.wouldDecide).toEqual({ id: "decide_both_ray", params: { ray: RAY } });
  });

  test("of another network is its own id of the request, or else the site's log", () => {
    const parts: VerdictParts = {
      exchange: answer({}, "No."),
      decision: { responder: "other-edge", confidence: "likely", margin: 12, runnerUp: null },
      contenders: ["other-edge"],
      viaCloudflare: false,
      rayId: null,
      product: "Akamai",
      cause: null,
      errorCode: null,
      referenceId: "18.4d4a1602.1700000000.1a2b3c4d",
      relayed: false,
    };
    expect(wouldDecide(parts)).toEqual({
      id: "decide_edge_reference",
      params: { product: "Akamai", reference: "18.4d4a1602.1700000000.1a2b3c4d" },
    });
    expect(wouldDecide({ ...parts, referenceId: null })?.id).toBe("decide_edge_log_product");
    expect(wouldDecide({ ...parts, product: null })?.id).toBe("decide_edge_log");
  });

  test("of the visitor's network is another network", () => {
    const squid = {
      server: "squid/5.7",
      "x-squid-error": "ERR_ACCESS_DENIED 0",
      via: "1.1 proxy (squid/5.7)",
    };
    expect(attribute(answer(squid)).wouldDecide).toEqual({ id: "decide_ask_network" });
  });
});

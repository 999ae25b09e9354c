import { expect, test } from "vitest";
import { english } from "../../../src/core/messages/render";
import { factsOf } from "../../../src/ui/details/facts";
import { aBlock, type Given } from "../a-block";
import { logState, memoryPorts } from "../gallery/memory-ports";

const { environment } = memoryPorts(logState([])).ports;

function facts(given: Given): Record<string, string> {
  const list = factsOf(aBlock(given), environment, english);
  return Object.fromEntries(list.map((fact) => [fact.label.replace("ui_fact_", ""), fact.text]));
}

test("the server's time is given in UTC and as local time with its offset", () => {
  expect(facts({})).toMatchObject({
    server_time: "2026-11-24 10:15:03 UTC",
    local: "2026-11-24 11:15:03 +01:00",
  });
});

test("without a Date field the time is the browser's own, and says so", () => {
  const shown = facts({ exchange: { fields: { date: "no date" } } });
  expect(shown["client_time"]).toBe("2026-11-24 10:15:03 UTC");
  expect(shown).not.toHaveProperty("server_time");
});

test("the visitor's clock is mentioned only when it is wrong", () => {
  expect(facts({})).not.toHaveProperty("skew");
  const wrong = facts({ exchange: { fields: { date: "Tue, 24 Nov 2026 10:11:39 GMT" } } });
  expect(wrong["skew"]).toBe("3 min 24 sec ahead of the server's");
});

test("a data centre is named with its city", () => {
  expect(facts({ colo: "FRA" })["colo"]).toMatch(/^FRA · Frankfurt.*, Germany$/);
  expect(facts({ colo: "QQQ" })["colo"]).toBe("QQQ");
});

test("what is not known is left out, but for whether Cloudflare carried the answer", () => {
  const shown = facts({ verdict: { viaCloudflare: null }, exchange: { serverIPAddress: null } });
  expect(shown).not.toHaveProperty("ray");
  expect(shown).not.toHaveProperty("address");
  expect(shown["via"]).toBe("Not observable");
});

test("a Ray ID is copied as it is", () => {
  const ray = factsOf(aBlock({ rayId: "8f3a1c00aa11bb22" }), environment, english)[0];
  expect(ray).toEqual({
    label: "ui_fact_ray",
    text: "8f3a1c00aa11bb22",
    copy: "8f3a1c00aa11bb22",
    mono: true,
  });
});

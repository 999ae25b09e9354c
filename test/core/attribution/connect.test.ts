import { expect, test } from "vitest";
import { attribute } from "../../../src/core/attribution/attribute";
import { answer, carried } from "./answers";

const tunnel = { method: "CONNECT", url: "https://shop.example/" };

test("a refused CONNECT is the proxy's, whatever its fields show", () => {
  const verdict = attribute(answer({ "content-length": "36" }, "Not in the list of this proxy", tunnel));
  expect(verdict).toMatchObject({ responder: "local-network", confidence: "likely" });
  expect(verdict.findings.map(({ signature }) => signature)).toEqual(["connect"]);
});

test("nor does it take all fields to see that", () => {
  expect(attribute(answer({}, "", { ...tunnel, fieldsComplete: false })).responder).toBe("local-network");
});

test.each(["websocket", "webtransport"])(
  "an extended CONNECT for %s speaks to the site itself",
  (resourceType) => {
    expect(attribute(answer({}, "", { ...tunnel, resourceType })).responder).not.toBe("local-network");
  },
);

test("a CONNECT that reached Cloudflare was no tunnel of a proxy's", () => {
  expect(attribute(answer(carried, "", tunnel)).responder).not.toBe("local-network");
});

import { expect, test } from "vitest";
import { attribute } from "../../../src/core/attribution/attribute";
import { answer, carried } from "./answers";

const challenge = { "cf-mitigated": "challenge" };

test("a field of Cloudflare's without any Ray ID is not certain", () => {
  expect(attribute(answer({ server: "nginx", ...challenge }, "No")).confidence).not.toBe("certain");
});

test("nor is it with one that is malformed", () => {
  expect(attribute(answer({ "cf-ray": "made-up", ...challenge }, "No")).confidence).not.toBe("certain");
});

test("beside a Ray ID it is", () => {
  expect(attribute(answer({ ...carried, ...challenge }, "No"))).toMatchObject({
    responder: "cloudflare",
    confidence: "certain",
  });
});

test("where fields are missing, the Ray ID may be among them", () => {
  const verdict = attribute(answer(challenge, "No", { fieldsComplete: false }));
  expect(verdict).toMatchObject({ responder: "cloudflare", confidence: "certain" });
});

import { describe, expect, it } from "vitest";
import { differences, type ShownRow, type Truth } from "../../../scripts/main-job/shown-row";

const truth: Truth = { responder: "cloudflare", product: "Cloudflare WAF", rayId: "present" };
const row: ShownRow = {
  url: "https://localhost/edge/block",
  method: "GET",
  responder: "cloudflare",
  likely: false,
  product: "Cloudflare WAF",
  rayId: "0123456789abcdef",
};

const sent = "0123456789abcdef";

describe("a row of the panel beside the lab's truth", () => {
  it("differs in nothing when all is right", () => {
    expect(differences(row, truth, sent)).toEqual([]);
    expect(differences({ ...row, rayId: null }, { ...truth, rayId: null }, null)).toEqual([]);
  });

  it("is missed when it is not there", () => {
    expect(differences(null, truth, sent)).toEqual(["the panel has no row for it"]);
  });

  it("differs when it names another responder or product", () => {
    expect(differences({ ...row, responder: "origin" }, truth, sent)).toEqual([
      "the answer came from cloudflare",
    ]);
    expect(differences({ ...row, product: null }, truth, sent)).toEqual(["made by Cloudflare WAF"]);
  });

  it("may name a product that the truth leaves open", () => {
    expect(differences(row, { ...truth, product: null }, sent)).toEqual([]);
  });

  it("differs when it is surer or less sure than the truth demands", () => {
    expect(differences({ ...row, likely: true }, { ...truth, confidence: "certain" }, sent)).toEqual([
      "it is certain",
    ]);
    expect(differences(row, { ...truth, confidence: "likely" }, sent)).toEqual(["it is only likely"]);
  });

  it("differs when it lacks the Ray ID, invents one, or shows another than was sent", () => {
    expect(differences({ ...row, rayId: null }, truth, sent)).toEqual([`its Ray ID is ${sent}`]);
    expect(differences({ ...row, rayId: "fedcba9876543210" }, truth, sent)).toEqual([
      `its Ray ID is ${sent}`,
    ]);
    expect(differences(row, { ...truth, rayId: null }, null)).toEqual(["it has no Ray ID"]);
  });
});

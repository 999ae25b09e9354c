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

describe("a row of the panel beside the lab's truth", () => {
  it("differs in nothing when all is right", () => {
    expect(differences(row, truth, null)).toEqual([]);
    expect(differences(row, truth, row.rayId)).toEqual([]);
  });

  it("is missed when it is not there", () => {
    expect(differences(null, truth, null)).toEqual(["the panel has no row for it"]);
  });

  it("differs when it names another responder or product", () => {
    expect(differences({ ...row, responder: "origin" }, truth, null)).toEqual([
      "the answer came from cloudflare",
    ]);
    expect(differences({ ...row, product: null }, truth, null)).toEqual(["made by Cloudflare WAF"]);
    expect(differences(row, { ...truth, product: null }, null)).toEqual(["made by nothing nameable"]);
  });

  it("differs when it lacks a Ray ID, invents one, or shows another than was sent", () => {
    expect(differences({ ...row, rayId: null }, truth, null)).toEqual(["it has a Ray ID"]);
    expect(differences(row, { ...truth, rayId: null }, null)).toEqual(["it has no Ray ID"]);
    expect(differences(row, truth, "fedcba9876543210")).toEqual(["its Ray ID is fedcba9876543210"]);
  });
});

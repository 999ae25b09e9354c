import { describe, expect, it } from "vitest";
import { missingNeeds, needs, type Need } from "../../../scripts/setup/needs.mjs";

const packagesOf = (list: readonly Need[]) => list.map((need) => need.debianPackage);
const nothing = () => false;

describe("what is asked for", () => {
  it("is a browser and two servers for the main job", () => {
    expect(packagesOf(missingNeeds("start", nothing))).toEqual(["chromium", "nginx-light", "apache2"]);
  });

  it("is the whole table for the tests", () => {
    expect(packagesOf(missingNeeds("test", nothing))).toEqual(packagesOf(needs));
    expect(packagesOf(needs)).toEqual(expect.arrayContaining(["xvfb", "openbox", "xdotool"]));
  });

  it("is only what is missing", () => {
    const missing = missingNeeds("test", (need) => need.command !== "Xvfb");
    expect(packagesOf(missing)).toEqual(["xvfb"]);
    expect(missingNeeds("test", () => true)).toEqual([]);
  });
});

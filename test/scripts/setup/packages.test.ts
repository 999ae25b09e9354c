import { describe, expect, it } from "vitest";
import { packagesAreStale } from "../../../scripts/setup/packages.mjs";

const lock = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/vite": { version: "8.3.8" },
    "node_modules/fsevents": { version: "2.3.3", optional: true },
  },
};

describe("npm's packages", () => {
  it("are missing when nothing is installed", () => {
    expect(packagesAreStale(lock, null)).toBe(true);
  });

  it("are stale when one has another version or is not there", () => {
    expect(packagesAreStale(lock, { packages: { "node_modules/vite": { version: "8.3.7" } } })).toBe(true);
    expect(packagesAreStale(lock, { packages: {} })).toBe(true);
  });

  it("are fresh when only a package of another system is left out", () => {
    expect(packagesAreStale(lock, { packages: { "node_modules/vite": { version: "8.3.8" } } })).toBe(false);
  });
});

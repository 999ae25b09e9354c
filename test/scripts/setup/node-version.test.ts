import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nodeComplaint, oldestNode } from "../../../scripts/setup/node-version.mjs";

describe("the Node version", () => {
  it.each(["20.19.0", "20.20.2", "22.0.0", "100.1.0"])("%s will do", (version) => {
    expect(nodeComplaint(version)).toBeNull();
  });

  it.each(["20.18.3", "18.20.0", "8.0.0", ""])("%s is too old, and a sentence says so", (version) => {
    expect(nodeComplaint(version)).toContain(
      `needs Node ${oldestNode} or later, and this is Node ${version}`,
    );
  });

  it("is the one that package.json asks for", () => {
    const { engines } = JSON.parse(readFileSync("package.json", "utf8")) as { engines: { node: string } };
    expect(engines.node).toBe(`>=${oldestNode}`);
  });
});

import { describe, expect, it } from "vitest";
import { changelogComplaints } from "../../../scripts/release/changelog.mjs";

const changelog = (...headings: string[]) =>
  `# Changelog\n\n${headings.map((one) => `## ${one}\n`).join("\n")}`;
const complaints = (...headings: string[]) =>
  changelogComplaints(changelog(...headings), "1.2.3", "2026-12-01");

describe("the changelog of a release", () => {
  it("has the version on top, with its date", () => {
    expect(complaints("[1.2.3] - 2026-12-01\n\n- New.", "[1.2.2] - 2026-11-01")).toEqual([]);
  });

  it("may have an empty part for what is to come", () => {
    expect(complaints("[Unreleased]\n", "[1.2.3] - 2026-11-30")).toEqual([]);
  });

  it("leaves nothing unreleased", () => {
    expect(complaints("[Unreleased]\n\n### Added\n\n- New.", "[1.2.3] - 2026-11-30")).toEqual([
      'CHANGELOG.md has changes under "Unreleased": move them under "[1.2.3]".',
    ]);
  });

  it("is not of another version", () => {
    expect(complaints("[1.2.2] - 2026-11-01", "[1.2.3] - 2026-10-01")).toEqual([
      "CHANGELOG.md's newest version is 1.2.2, and package.json's is 1.2.3.",
    ]);
  });

  it.each([
    ["[1.2.3]", "CHANGELOG.md gives no date for 1.2.3."],
    ["[1.2.3] - soon", 'CHANGELOG.md\'s date for 1.2.3, "soon", is no date as YYYY-MM-DD.'],
    ["[1.2.3] - 2026-13-45", 'CHANGELOG.md\'s date for 1.2.3, "2026-13-45", is no date as YYYY-MM-DD.'],
    ["[1.2.3] - 2026-12-02", "CHANGELOG.md's date for 1.2.3, 2026-12-02, is still to come."],
  ])("with the heading %j is found wanting", (heading, complaint) => {
    expect(complaints(heading)).toEqual([complaint]);
  });

  it("has a version at all", () => {
    expect(complaints()).toEqual(["CHANGELOG.md has no heading of a version."]);
    expect(complaints("[Unreleased]")).toEqual(["CHANGELOG.md has no heading of a version."]);
  });
});

import { describe, expect, it } from "vitest";
import { versionComplaints } from "../../../scripts/release/version.mjs";

describe("a version to be released", () => {
  it.each(["0.1.0", "1.0.0", "65535.0.1"])("may be %s", (version) => {
    expect(versionComplaints(version, version)).toEqual([]);
  });

  it.each(["1.0", "1.0.0-beta", "01.0.0", "1.65536.0", "0.0.0", "v1.0.0", ""])(
    "may not be %j, which a store refuses",
    (version) => {
      expect(versionComplaints(version, version)).toEqual([
        `package.json's version "${version}" is not three numbers that every store takes.`,
      ]);
    },
  );

  it.each([
    ["1.0.0", "1.0.0"],
    [undefined, "nothing"],
  ])("is npm's lock file's too, which must not say %j", (locked, said) => {
    expect(versionComplaints("1.0.1", locked)).toEqual([
      `package-lock.json says version ${said}: run npm install --package-lock-only.`,
    ]);
  });
});

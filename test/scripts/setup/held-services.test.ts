import { spawnSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { holdServices } from "../../../scripts/setup/held-services.mjs";

let folder: string;
let policy: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whose403-policy-"));
  policy = join(folder, "policy-rc.d");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The process id of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

describe("services held during an installation", () => {
  it("are refused with exit code 101", () => {
    const release = holdServices(policy);
    expect(spawnSync(policy, ["nginx", "start"]).status).toBe(101);
    release();
  });

  it("leave nothing behind where there was no policy", () => {
    holdServices(policy)();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("leave an earlier policy exactly as it was", () => {
    writeFileSync(policy, "#!/bin/sh\nexit 104\n", { mode: 0o754 });
    const before = lstatSync(policy);
    const release = holdServices(policy);
    expect(spawnSync(policy).status).toBe(101);
    release();
    const after = lstatSync(policy);
    expect(readFileSync(policy, "utf8")).toBe("#!/bin/sh\nexit 104\n");
    expect([after.ino, after.mode, after.mtimeMs]).toEqual([before.ino, before.mode, before.mtimeMs]);
    expect(readdirSync(folder)).toEqual(["policy-rc.d"]);
  });

  it("leave an earlier link a link, also one that leads nowhere", () => {
    symlinkSync(join(folder, "elsewhere"), policy);
    holdServices(policy)();
    expect(lstatSync(policy).isSymbolicLink()).toBe(true);
    expect(existsSync(join(folder, "elsewhere"))).toBe(false);
  });

  it("are put right by the next run when one was killed", () => {
    writeFileSync(policy, "the operator's own");
    holdServices(policy);
    const left = readFileSync(policy, "utf8").replace(String(process.pid), String(endedProcess()));
    writeFileSync(policy, left);
    holdServices(policy)();
    expect(readFileSync(policy, "utf8")).toBe("the operator's own");
    expect(readdirSync(folder)).toEqual(["policy-rc.d"]);
  });

  it("are left to another set-up that is still at it", () => {
    const release = holdServices(policy);
    const left = readFileSync(policy, "utf8").replace(String(process.pid), String(process.ppid));
    writeFileSync(policy, left);
    expect(() => holdServices(policy)).toThrow(/Another set-up/);
    expect(readFileSync(policy, "utf8")).toBe(left);
    release();
  });
});

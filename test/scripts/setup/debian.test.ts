import { describe, expect, it } from "vitest";
import { installArguments, lineToRun, listsAreMissing, oneByOne } from "../../../scripts/setup/debian.mjs";

const known = "nginx-light:\n  Installed: (none)\n  Candidate: 1.26.3-3\n  Version table:\n";
const unknown = "xvfb:\n  Installed: (none)\n  Candidate: (none)\n  Version table:\n";

describe("installing on Debian", () => {
  it("takes nothing that is merely recommended, and removes nothing", () => {
    expect(installArguments(["xvfb", "openbox"])).toEqual([
      "install",
      "-y",
      "--no-remove",
      "--no-install-recommends",
      "xvfb",
      "openbox",
    ]);
  });

  it("goes on one by one where a package cannot be had, and says that not all went well", async () => {
    const tried: string[] = [];
    const all = await oneByOne(["chromium", "nginx-light", "apache2"], (name) => {
      tried.push(name);
      return Promise.resolve(name !== "chromium");
    });
    expect(tried).toEqual(["chromium", "nginx-light", "apache2"]);
    expect(all).toBe(false);
  });

  it("tries a package that is alone no second time", async () => {
    expect(await oneByOne(["chromium"], () => Promise.reject(new Error("tried again")))).toBe(false);
  });

  it("is one line to run for somebody who is not root", () => {
    expect(lineToRun(["apache2"])).toBe(
      "sudo apt-get update && sudo apt-get install -y --no-remove --no-install-recommends apache2",
    );
  });

  it("fetches apt's lists only when a package has no candidate in them", () => {
    expect(listsAreMissing(["nginx-light"], known)).toBe(false);
    expect(listsAreMissing(["nginx-light", "xvfb"], known + unknown)).toBe(true);
    expect(listsAreMissing(["nginx-light", "xvfb"], known)).toBe(true);
    expect(listsAreMissing(["nginx-light"], "")).toBe(true);
  });
});

import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { prove } from "../../scripts/main-job/prove";
import { stage } from "./stage";

/** What `npm start -- --headless` does after set-up and build, on the extension of this run. */
describe("the main job", () => {
  const at = stage({ args: ["--window-size=1800,1000"] });
  const folder = mkdtempSync(join(tmpdir(), "whose403-out-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("shows the lab's truth for every refusal, and writes the report with its picture", async () => {
    const printed = vi.spyOn(console, "log").mockImplementation(() => {});
    const wrong = await prove(at.session, at.lab, folder);
    const output = printed.mock.calls.join("\n");
    expect(output.split("\n").filter((line) => line.startsWith("WRONG"))).toEqual([]);
    expect(wrong).toBe(0);
    const reported = at.lab.truths.filter((each) => each.reported).length;
    expect(output.match(/^ok /gm)).toHaveLength(reported);
    expect(output).toContain(`All ${reported} verdicts are the lab's truth.`);

    const html = readFileSync(join(folder, "report.html"), "utf8");
    expect(html).toContain('src="data:image/png;base64,');
    const sent = at.lab.answered.findLast(({ path }) => path === "/edge/block")?.rayId ?? "none";
    expect(html).toContain(sent);
    expect(readFileSync(join(folder, "report.md"), "utf8")).toContain(sent);
    expect(existsSync(join(folder, "panel.png"))).toBe(true);
  }, 300_000);
});

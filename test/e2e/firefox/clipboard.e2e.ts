import { describe, expect, it } from "vitest";
import { inFirefox } from "../both/in-firefox";
import { openDetails } from "../both/rows";
import { pollUntil } from "../poll";
import { clipboard } from "./in-chrome";

/** Platform fact F9: without a window Firefox says that a picture was copied, and it never arrives. */
describe("the clipboard in Firefox", () => {
  const at = inFirefox({ inWindow: true });

  it("takes the Ray ID, and the report as text, markup and card", async () => {
    const path = "/edge/block?copied";
    await at.visit(at.lab.edgeUrl + path);
    const rayId = at.lab.answered.findLast((each) => each.path === path)?.rayId ?? "none was sent";
    const panel = await at.panel();
    await openDetails(panel, at.lab.edgeUrl + path);
    await panel.press("Copy: Ray ID");
    const copied = () =>
      at.firefox.inChrome(clipboard) as Promise<{ text: string; html: boolean; picture: boolean }>;
    await pollUntil("the Ray ID on the clipboard", async () => (await copied()).text === rayId);

    await panel.press("Make the report");
    await panel.press("Copy");
    const report = await pollUntil("the report on the clipboard", async () => {
      const now = await copied();
      return now.text !== rayId && now.picture && now;
    });
    expect(report.text).toContain(rayId);
    expect(report).toMatchObject({ html: true, picture: true });
  });
});

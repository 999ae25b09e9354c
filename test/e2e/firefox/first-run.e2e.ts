import { describe, expect, it } from "vitest";
import { inFirefox } from "../both/in-firefox";
import { rowsOf, says, textOf } from "../both/rows";

/** Platform facts P25 and F2: the install asks for nothing, and the panel comes when it is wanted. */
describe("Whose403 just installed in Firefox", () => {
  const at = inFirefox({ withPanel: false });

  it("answers from its button at once, and adds the panel to DevTools by another, which may be refused first", async () => {
    await at.visit(`${at.lab.edgeUrl}/edge/block?installed`);
    const popup = await at.popup();
    await says(popup, "Cloudflare");
    await popup.press("Add the panel to DevTools");
    await at.answerPrompt(false);
    // A prompt closes the popup, as anything does that takes the focus.
    const again = await at.popup();
    await again.press("Add the panel to DevTools");
    await at.answerPrompt(true);
    await at.closePopup();

    await at.openDevtools();
    const panel = await at.panel();
    await rowsOf(panel, "/edge/block?installed");
    expect(await textOf(await at.popup())).not.toContain("Add the panel to DevTools");
  });
});

import { describe, expect, it } from "vitest";
import { stage } from "../stage";
import {
  freshPanel,
  makeReport,
  pictureOrReason,
  press,
  readSaved,
  save,
  sentRayId,
  visitRefused,
} from "./preview";

/** Platform fact P20: neither DevTools nor a click in the panel gives the right to take a picture. */
describe("the report without any grant", () => {
  const at = stage();

  it("is built, says in words why it has no picture, and offers the permission", async () => {
    const url = `${at.lab.edgeUrl}/edge/block`;
    const panel = await freshPanel(at);
    await visitRefused(at, url);
    await makeReport(panel, url);
    const reason = await pictureOrReason(panel);
    expect(reason).toMatch(/^No picture: .*toolbar button.*permission/);
    expect(await panel.$("::-p-aria(Allow pictures and try again)")).not.toBeNull();

    const { html, json } = readSaved(await save(at, panel));
    expect(json).toMatchObject({
      block: { rayId: sentRayId(at, url) },
      picture: { mediaType: null, width: null, height: null, reason },
    });
    expect(html).not.toContain("<img");
  });

  it("is to be had for the page's own refusal by the button on the summary", async () => {
    const panel = await freshPanel(at);
    const url = `${at.lab.edgeUrl}/edge/block?page`;
    await visitRefused(at, url);
    // What the page asked for after it is refused too, and is not the page.
    await at.session.page.evaluate(async () => (await fetch("/edge/1020?part")).text());
    await at.blocks("/edge/1020?part");
    await press(panel, "Make the report of this page");
    await pictureOrReason(panel);
    expect(readSaved(await save(at, panel)).json).toMatchObject({
      block: { type: "document", rayId: sentRayId(at, url), verdict: { cause: "waf-block" } },
    });
  });
});

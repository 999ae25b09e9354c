import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCompactRecord } from "../../../src/core/report/card/compact-record";
import { readPngText } from "../../../src/core/report/card/png-text";
import { readReport } from "../../../src/core/report/read-report";
import { stage } from "../stage";
import {
  choose,
  downloaded,
  freshPanel,
  makeReport,
  pictureOrReason,
  sentRayId,
  visitRefused,
} from "./preview";

/** The card as a visitor saves it, from the panel of the built extension. */
describe("a saved report card", () => {
  const at = stage();

  it("has picture, report and a code that ZBar reads, all of the same refusal", async () => {
    const url = `${at.lab.edgeUrl}/edge/block`;
    const panel = await freshPanel(at);
    await visitRefused(at, url);
    await at.session.pressToolbarButton();
    await makeReport(panel, url);
    const picture = await pictureOrReason(panel);
    const file = await downloaded(at, () => choose(panel, "More formats", "Report card (PNG)"));
    expect(file).toMatch(/\.png$/);

    const bytes = readFileSync(file);
    const inside = readPngText(bytes, "whose403");
    const reading = inside.state === "found" ? readReport(inside.text) : inside;
    const rayId = sentRayId(at, url);
    expect(reading).toMatchObject({ ok: true, report: { block: { rayId, url }, picture } });
    // DevTools is docked beside the page, which leaves that narrower than a card.
    expect(bytes.readUInt32BE(16)).toBe(Math.max(1000, (picture as { width: number }).width));

    const scanned = execFileSync("zbarimg", ["--raw", "-q", file], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    expect(readCompactRecord(scanned.trimEnd())).toMatchObject({
      rayId,
      url,
      responder: "cloudflare",
      status: 403,
    });
  });
});

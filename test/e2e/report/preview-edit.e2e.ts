import { expect, describe, it } from "vitest";
import type { Frame } from "puppeteer-core";
import { stage } from "../stage";
import { pollUntil } from "../poll";
import { freshPanel, makeReport, pictureOrReason, press, readSaved, save, visitRefused } from "./preview";

/** What is covered or cut off has to be gone from the bytes that leave, not merely from sight. */
describe("the picture's editor, in the file that is saved", () => {
  const at = stage();

  const editor = async (url: string) => {
    const panel = await freshPanel(at);
    await visitRefused(at, url);
    // White words on red: nothing in it is black by itself.
    await at.session.page.evaluate(() => {
      const words = document.createElement("b");
      words.textContent = "A SECRET WORD";
      words.style.cssText = "font:700 40px sans-serif;color:#fff";
      document.body.replaceChildren(words);
      document.documentElement.style.background = "#c00";
    });
    await at.session.pressToolbarButton();
    await makeReport(panel, url);
    const size = await pictureOrReason(panel);
    if (typeof size === "string") throw new Error(size);
    await press(panel, "Cover or crop…");
    await panel.waitForSelector(".picture-stage img");
    return { panel, size };
  };

  /** Drags a frame over a part of the picture, given in shares of its width and height. */
  const drag = async (
    panel: Frame,
    [left, top, right, bottom]: readonly [number, number, number, number],
  ) => {
    // Until it is decoded, it has no size.
    await panel.waitForFunction(() => {
      const image = document.querySelector<HTMLImageElement>(".picture-stage[data-state='ready'] img");
      return image?.complete === true && image.naturalWidth > 0;
    });
    const box = await (await panel.waitForSelector(".picture-stage[data-state='ready'] img"))?.boundingBox();
    if (!box) throw new Error("The picture is not on the screen.");
    const { mouse } = await at.session.devtools();
    await mouse.move(box.x + box.width * left, box.y + box.height * top);
    await mouse.down();
    await mouse.move(box.x + box.width * right, box.y + box.height * bottom, { steps: 5 });
    await mouse.up();
    await panel.waitForSelector(".selection");
  };

  it("what was blacked out is black, and what stood there is nowhere", async () => {
    const { panel, size } = await editor(`${at.lab.edgeUrl}/edge/block?black`);
    await drag(panel, [0.1, 0.1, 0.5, 0.4]);
    await press(panel, "Black out");
    const { html, json } = readSaved(await save(at, panel));
    const saved = await pixels(panel, html, [
      [0.3, 0.25],
      [0.12, 0.12],
      [0.6, 0.8],
    ]);
    expect({ width: saved.width, height: saved.height }).toEqual(size);
    expect(saved.colours).toEqual(["#000000", "#000000", "#cc0000"]);
    expect(json).toMatchObject({ picture: { ...size, mediaType: "image/png", reason: null } });
    expect(html.match(/data:image\//g)).toHaveLength(1);
  });

  it("what was cut off is gone, and the report tells the size of what is left", async () => {
    const { panel, size } = await editor(`${at.lab.edgeUrl}/edge/block?cropped`);
    await drag(panel, [0.25, 0.2, 0.75, 0.7]);
    await press(panel, "Crop to this");
    await pollUntil("the cropped picture", () =>
      panel
        .$eval(".picture-stage img", (image) => (image as HTMLImageElement).naturalHeight)
        .then((height) => height < size.height),
    );
    // Once more, in the picture as it is now: pixels are still those of the picture as it was taken.
    await drag(panel, [0, 0, 0.5, 0.5]);
    await press(panel, "Black out");
    await press(panel, "Done");
    const { html, json } = readSaved(await save(at, panel));
    const saved = await pixels(panel, html, [
      [0.25, 0.25],
      [0.75, 0.75],
    ]);
    expect(Math.abs(saved.width - size.width / 2)).toBeLessThan(3);
    expect(Math.abs(saved.height - size.height / 2)).toBeLessThan(3);
    expect(saved.colours).toEqual(["#000000", "#cc0000"]);
    expect(json).toMatchObject({ picture: { width: saved.width, height: saved.height } });
  });

  it("what is taken back is there again", async () => {
    const { panel, size } = await editor(`${at.lab.edgeUrl}/edge/block?undone`);
    await drag(panel, [0.1, 0.1, 0.5, 0.4]);
    await press(panel, "Crop to this");
    await press(panel, "Undo");
    const { html } = readSaved(await save(at, panel));
    const saved = await pixels(panel, html, [[0.9, 0.9]]);
    expect({ width: saved.width, height: saved.height }).toEqual(size);
  });
});

/** Size of the picture in a saved report, decoded by the browser, and its colours at places given in shares. */
function pixels(panel: Frame, html: string, places: readonly (readonly [number, number])[]) {
  const source = /<img class="shot"[^>]* src="([^"]+)"/.exec(html)?.[1];
  if (source === undefined) throw new Error("There is no picture in the report.");
  return panel.evaluate(
    async (url, where) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext("2d");
      if (!context) throw new Error("No canvas.");
      context.drawImage(image, 0, 0);
      const colours = where.map(([x, y]) => {
        const [red, green, blue] = context.getImageData(
          Math.floor(x * width),
          Math.floor(y * height),
          1,
          1,
        ).data;
        return `#${[red, green, blue].map((part) => (part ?? 0).toString(16).padStart(2, "0")).join("")}`;
      });
      return { width, height, colours };
    },
    source,
    places,
  );
}

import type { PictureResult } from "../../../src/ui/ports";

/** A picture of a made-up page, drawn here. */
export function samplePicture(): PictureResult {
  const canvas = document.createElement("canvas");
  canvas.width = 1200;
  canvas.height = 700;
  const context = canvas.getContext("2d");
  if (context) {
    context.fillStyle = "#f4f4f2";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = "#222";
    context.font = "600 44px sans-serif";
    context.fillText("Sorry, you cannot see this page", 90, 180);
    context.font = "24px sans-serif";
    context.fillText("shop.example refused the request.", 90, 240);
  }
  return { ok: true, dataUrl: canvas.toDataURL(), mediaType: "image/png", width: 1200, height: 700 };
}

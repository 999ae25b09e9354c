import type { Card, CardFont, CardOperation, Measure } from "../core/report/card/operation";

/** The canvas that a card is drawn on. */
export type CardContext = OffscreenCanvasRenderingContext2D;

const faces = {
  text: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  fixed: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
} as const;

/** Measures texts with a canvas, whatever its size. */
export function measureOn(context: CardContext): Measure {
  return (text, font) => {
    context.font = cssFont(font);
    return context.measureText(text).width;
  };
}

/** Draws all of a card; the picture is the one that the card was laid out for. */
export function drawCard(context: CardContext, card: Card, picture: ImageBitmap | null): void {
  for (const operation of card.operations) draw(context, operation, picture);
}

function draw(context: CardContext, operation: CardOperation, picture: ImageBitmap | null): void {
  switch (operation.kind) {
    case "rect":
      return drawRect(context, operation);
    case "text":
      context.font = cssFont(operation.font);
      context.fillStyle = operation.colour;
      context.fillText(operation.text, operation.x, operation.y);
      return;
    case "shape":
      return drawShape(context, operation);
    case "code":
      return drawCode(context, operation);
    case "picture":
      if (picture !== null) context.drawImage(picture, operation.x, operation.y);
      return;
  }
}

function drawRect(context: CardContext, rect: CardOperation & { kind: "rect" }): void {
  const { x, y, width, height, radius, fill, line } = rect;
  context.fillStyle = fill;
  if (radius === 0 && line === null) {
    context.fillRect(x, y, width, height);
    return;
  }
  context.beginPath();
  // A line of one pixel is sharp only on half pixels.
  context.roundRect(x + 0.5, y + 0.5, width - 1, height - 1, radius);
  context.fill();
  if (line === null) return;
  context.strokeStyle = line;
  context.lineWidth = 1;
  context.stroke();
}

function drawShape(context: CardContext, shape: CardOperation & { kind: "shape" }): void {
  const { x, y, scale, path, colour, stroke } = shape;
  const outline = outlineOf(path);
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  if (stroke === null) {
    context.fillStyle = colour;
    context.fill(outline, "nonzero");
  } else {
    context.strokeStyle = colour;
    context.lineWidth = stroke;
    context.lineCap = "round";
    context.lineJoin = "round";
    context.stroke(outline);
  }
  context.restore();
}

function outlineOf(path: string): Path2D {
  return new Path2D(path);
}

function drawCode(context: CardContext, code: CardOperation & { kind: "code" }): void {
  const { x, y, module, modules, colour } = code;
  context.fillStyle = colour;
  for (const [row, line] of modules.entries()) {
    for (const [column, dark] of line.entries()) {
      if (dark) context.fillRect(x + column * module, y + row * module, module, module);
    }
  }
}

function cssFont({ face, size, weight }: CardFont): string {
  return `${weight} ${size}px ${faces[face]}`;
}

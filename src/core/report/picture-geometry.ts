import type { PictureEdit, Rect } from "./picture-edit";

/** What a list of edits comes to. */
export interface PictureGeometry {
  /** What stays of the picture, in its pixels as it was taken. Whole pixels, at least one. */
  readonly crop: Rect;
  /** What is black within that, counted from its corner. Whole pixels. */
  readonly blackOuts: readonly Rect[];
}

/**
 * What edits of a picture of such a size come to. A pixel that is touched by a black-out is black,
 * and one that a crop touches but does not cover goes: in doubt, less leaves. Null where nothing
 * would be left, or where an edit is no rectangle, since leaving it out would let something leave.
 */
export function pictureGeometry(
  size: { readonly width: number; readonly height: number },
  edits: readonly PictureEdit[],
): PictureGeometry | null {
  if (!edits.every(({ rect }) => isRect(rect))) return null;
  const whole: Rect = { x: 0, y: 0, width: size.width, height: size.height };
  const crop = edits
    .filter(({ kind }) => kind === "crop")
    .reduce((left, { rect }) => common(left, inside(rect)), whole);
  if (!isRect(crop) || isEmpty(crop)) return null;
  const blackOuts = edits
    .filter(({ kind }) => kind === "black-out")
    .filter(({ rect }) => !isEmpty(rect))
    .map(({ rect }) => common(crop, outside(rect)))
    .filter((rect) => !isEmpty(rect))
    .map((rect) => ({ ...rect, x: rect.x - crop.x, y: rect.y - crop.y }));
  return { crop, blackOuts };
}

function isRect({ x, y, width, height }: Rect): boolean {
  return [x, y, width, height, x + width, y + height].every(Number.isFinite) && width >= 0 && height >= 0;
}

function isEmpty({ width, height }: Rect): boolean {
  return width <= 0 || height <= 0;
}

function common(one: Rect, other: Rect): Rect {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  const right = Math.min(one.x + one.width, other.x + other.width);
  const bottom = Math.min(one.y + one.height, other.y + other.height);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

/** The whole pixels that lie in a rectangle. */
function inside(rect: Rect): Rect {
  return edges(
    Math.ceil(rect.x),
    Math.ceil(rect.y),
    Math.floor(rect.x + rect.width),
    Math.floor(rect.y + rect.height),
  );
}

/** The whole pixels that a rectangle touches. */
function outside(rect: Rect): Rect {
  return edges(
    Math.floor(rect.x),
    Math.floor(rect.y),
    Math.ceil(rect.x + rect.width),
    Math.ceil(rect.y + rect.height),
  );
}

function edges(left: number, top: number, right: number, bottom: number): Rect {
  return { x: left, y: top, width: right - left, height: bottom - top };
}

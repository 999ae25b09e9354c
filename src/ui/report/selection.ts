import type { PictureEdit, Rect } from "../../core/report/picture-edit";
import { pictureGeometry } from "../../core/report/picture-geometry";

/** A place in a picture, in its own pixels as it was taken. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The part of a picture that is left of it, in the pixels of the picture as it was taken. */
export function shownRect(size: Size, edits: readonly PictureEdit[]): Rect {
  const whole = { x: 0, y: 0, width: size.width, height: size.height };
  return pictureGeometry(size, edits)?.crop ?? whole;
}

/** Where a point of the screen is in the picture, when `box` is where its shown part is drawn. */
export function pointInPicture(at: Point, box: Rect, shown: Rect): Point {
  return {
    x: shown.x + share(at.x - box.x, box.width) * shown.width,
    y: shown.y + share(at.y - box.y, box.height) * shown.height,
  };
}

/** The rectangle between two points. Not in whole pixels: what is done with it decides about those it touches. */
export function rectBetween(a: Point, b: Point): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x, b.x) - x, height: Math.max(a.y, b.y) - y };
}

/** What an arrow key does to a selection: moves it, or with Shift moves its lower right corner. */
export function selectionAfterKey(
  before: Rect | null,
  shown: Rect,
  key: string,
  resize: boolean,
): Rect | null {
  const step = Math.max(1, Math.round(Math.max(shown.width, shown.height) / 60));
  const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key] ?? [];
  if (dx === undefined || dy === undefined) return null;
  // The first key only shows the frame, in the middle.
  if (before === null) return middle(shown);
  const { x, y, width, height } = before;
  if (resize) {
    return {
      x,
      y,
      width: limited(width + dx * step, 1, shown.x + shown.width - x),
      height: limited(height + dy * step, 1, shown.y + shown.height - y),
    };
  }
  return {
    x: limited(x + dx * step, shown.x, shown.x + shown.width - width),
    y: limited(y + dy * step, shown.y, shown.y + shown.height - height),
    width,
    height,
  };
}

function middle(shown: Rect): Rect {
  const [width, height] = [Math.ceil(shown.width / 4), Math.ceil(shown.height / 4)];
  return {
    x: shown.x + Math.floor((shown.width - width) / 2),
    y: shown.y + Math.floor((shown.height - height) / 2),
    width,
    height,
  };
}

function share(part: number, whole: number): number {
  return whole <= 0 ? 0 : limited(part / whole, 0, 1);
}

function limited(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}

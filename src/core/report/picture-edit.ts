/** A rectangle of a picture, in its own pixels as it was taken. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One change to a picture before it leaves: all around a rectangle goes, or all within it. */
export interface PictureEdit {
  readonly kind: "crop" | "black-out";
  /** In the pixels of the picture as it was taken, whatever was cropped since. */
  readonly rect: Rect;
}

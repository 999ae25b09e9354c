/** A face of letters: the reader's own for text, or one of fixed width. */
export interface CardFont {
  readonly face: "text" | "fixed";
  /** Pixels. */
  readonly size: number;
  readonly weight: 400 | 600 | 700;
}

/** How wide a text is in pixels; a canvas knows. */
export type Measure = (text: string, font: CardFont) => number;

/** One thing to draw, later ones over earlier ones. All in pixels of the card, colours as in CSS. */
export type CardOperation =
  | {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly fill: string;
      /** The colour of a line of one pixel around it; null for none. */
      readonly line: string | null;
    }
  | {
      readonly kind: "text";
      readonly x: number;
      /** Of the line that letters stand on. */
      readonly y: number;
      readonly text: string;
      readonly font: CardFont;
      readonly colour: string;
    }
  | {
      readonly kind: "shape";
      readonly x: number;
      readonly y: number;
      readonly scale: number;
      /** Path data of SVG, before it is scaled and moved. */
      readonly path: string;
      readonly colour: string;
      /** How wide the line is, before scaling; null fills the shape. */
      readonly stroke: number | null;
    }
  | {
      readonly kind: "code";
      readonly x: number;
      readonly y: number;
      /** Pixels a side, whole. */
      readonly module: number;
      /** Rows of modules, true is dark. */
      readonly modules: readonly (readonly boolean[])[];
      readonly colour: string;
    }
  | {
      /** The picture, pixel for pixel. */
      readonly kind: "picture";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };

/** A whole card, ready to be drawn. */
export interface Card {
  readonly width: number;
  readonly height: number;
  readonly operations: readonly CardOperation[];
}

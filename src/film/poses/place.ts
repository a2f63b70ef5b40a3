/** A place in the picture, in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything of one word is. */
export interface Place {
  /** The middle of its name's baseline, and of its number's. */
  readonly name: Point;
  readonly number: Point;
  /** Its bead, and how large. */
  readonly bead: Point & { readonly r: number };
  /** Its column, part or segment. */
  readonly block: Point & { readonly width: number; readonly height: number };
}

/** The least that is seen of a block, in px. */
export const LEAST = 0.75;

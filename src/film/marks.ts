/** A mark of the picture: one element of SVG, the same for the whole film. */
export interface Mark {
  /** Its name, which no other mark has. */
  readonly key: string;
  readonly tag: "rect" | "circle" | "line" | "path" | "text";
  /** What style sheets call it. */
  readonly look: string;
  /** Its attributes: places and lengths in px. */
  readonly at: Readonly<Record<string, number | string>>;
  /** Of a text. */
  readonly text?: string;
  /** A leaning letter before the text. */
  readonly symbol?: string;
  /** In [0, 1]; at 0 it is not seen. */
  readonly opacity: number;
  /** How much of that its fill has, in [0, 1]; all of it where this is absent. */
  readonly filled?: number;
}

/** Where a text stands, in px: the end of its baseline that `anchor` names (else its beginning), and its size. */
interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor?: "middle" | "end";
}

/** A text. */
export const textMark = (
  key: string,
  look: string,
  { x, y, size, anchor }: TextPlace,
  text: string,
  opacity: number,
): Mark => ({
  key,
  tag: "text",
  look,
  at: { x, y, "font-size": size, ...(anchor && { "text-anchor": anchor }) },
  text,
  opacity,
});

/** A straight line from one point to another, in px. */
export const lineMark = (
  key: string,
  look: string,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  opacity: number,
): Mark => ({ key, tag: "line", look, at: { x1, y1, x2, y2 }, opacity });

/** How much of an opacity is still seen, and of a px. */
const [OPACITY, PIXEL] = [100, 10];

/**
 * Calls `write` with every attribute of a mark's element: lengths to a tenth of a px. It is as opaque as its fill and its stroke
 * are: `opacity` itself would have browsers paint every mark that fades apart from all others.
 */
export function eachAttribute(
  { look, at, opacity, filled = 1 }: Mark,
  write: (name: string, value: number | string) => void,
): void {
  write("class", look);
  for (const name in at) {
    const value = at[name] ?? 0;
    write(name, typeof value === "number" ? Math.round(value * PIXEL) / PIXEL : value);
  }
  write("fill-opacity", Math.round(opacity * filled * OPACITY) / OPACITY);
  write("stroke-opacity", Math.round(opacity * OPACITY) / OPACITY);
}

/** A part of [0, 1]: what is below is 0, what is above is 1. */
export const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** Between `from` (k = 0) and `to` (k = 1). */
export const mixed = (from: number, to: number, k: number): number => from + (to - from) * k;

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
}

/** A number for an attribute: to the hundredth of a px. */
const short = (value: number | string): string =>
  typeof value === "string" ? value : String(Math.round(value * 100) / 100);

/** The attributes of a mark's element, as texts. */
export function attributesOf({ look, at, opacity }: Mark): Readonly<Record<string, string>> {
  return {
    class: look,
    ...Object.fromEntries(Object.entries(at).map(([name, value]) => [name, short(value)])),
    opacity: short(opacity),
  };
}

/** A part of [0, 1]: what is below is 0, what is above is 1. */
export const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** Between `from` (k = 0) and `to` (k = 1). */
export const mixed = (from: number, to: number, k: number): number => from + (to - from) * k;

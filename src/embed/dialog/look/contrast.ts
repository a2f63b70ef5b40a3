import type { ThemingName } from "../../theming.ts";

/** Red, green and blue, each from 0 to 255. */
export type Channels = readonly [red: number, green: number, blue: number];

/** The relative luminance of a colour in [0, 1]; WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminanceOf(channels: Channels): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours in [1, 21], whichever is the lighter; WCAG 2.2. */
export function contrastOf(one: Channels, other: Channels): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What stands on a ground: words, or what is drawn. */
export type Drawn = "words" | "bars";

/** How much contrast each needs; WCAG 2.2, criteria 1.4.3 and 1.4.11. */
export const NEEDED: Readonly<Record<Drawn, number>> = { words: 4.5, bars: 3 };

/** A colour that figures show on a ground of theirs: what a page may choose of each, and where they have it. */
export interface Pair {
  readonly of: ThemingName;
  readonly on: ThemingName;
  readonly drawn: Drawn;
  /** The custom properties of figures that hold the two. */
  readonly colour: string;
  readonly ground: string;
}

/** Every pair that what a page chooses decides. Where one colour is shown in several mixtures, it is the faintest. */
export const PAIRS: readonly Pair[] = [
  { of: "ink", on: "panel", drawn: "words", colour: "--ink-2", ground: "--panel" },
  { of: "ink", on: "paper", drawn: "words", colour: "--ink-2", ground: "--paper" },
  { of: "cold", on: "panel", drawn: "words", colour: "--text-cold", ground: "--panel" },
  { of: "hot", on: "panel", drawn: "words", colour: "--text-hot", ground: "--panel" },
  { of: "cold", on: "panel", drawn: "bars", colour: "--fill-cold", ground: "--panel" },
  { of: "hot", on: "panel", drawn: "bars", colour: "--fill-hot", ground: "--panel" },
];

/** What a figure's colours come to on a page of a scheme. */
export interface Seen extends Pair {
  readonly scheme: "light" | "dark";
  readonly ratio: number;
}

/** Of `seen` that which lacks most of the contrast that it needs, or has least to spare; undefined if there is none. */
export const faintest = (seen: readonly Seen[]): Seen | undefined =>
  seen.toSorted((a, b) => a.ratio / NEEDED[a.drawn] - b.ratio / NEEDED[b.drawn])[0];

/** Whether there is enough of it. */
export const isFaint = ({ ratio, drawn }: Seen): boolean => ratio < NEEDED[drawn];

import { createRequire } from "node:module";
import type { Weights } from "./subset.ts";

const require = createRequire(import.meta.url);

/** A font of the running text, and what stands in for it until it has arrived. */
export interface TextFont {
  readonly family: string;
  readonly style: "normal" | "italic";
  /** Those that the pages use. */
  readonly weights: Weights;
  readonly file: string;
  /** Ascent and descent over the font size, as in the font's `hhea` table. */
  readonly ascent: number;
  readonly descent: number;
  readonly fallback: string;
  /** Installed fonts to show meanwhile, the best last, and how much wider than them this font is. */
  readonly standIns: readonly (readonly [names: readonly string[], widthRatio: number])[];
}

/*
 * Each width ratio is the width of one English paragraph in the font over its width in the stand-in,
 * measured in Chromium at weight 400. Liberation has the widths of Times New Roman and Arial;
 * Georgia's are those of Times New Roman times the ratio of the two fonts' `xWidthAvg` in
 * @capsizecss/metrics (913/832, italic 931/836).
 */
const sourceSerif = {
  family: "Source Serif 4",
  weights: [400, 700] as const,
  ascent: 1.036,
  descent: 0.335,
  fallback: "Source Serif 4 Fallback",
};

/** The fonts of the running text, all of it Latin. */
export const textFonts: readonly TextFont[] = [
  {
    ...sourceSerif,
    style: "normal",
    file: require.resolve("@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2"),
    standIns: [
      [["Times New Roman", "TimesNewRomanPSMT", "Liberation Serif"], 1.184],
      [["Georgia"], 1.079],
    ],
  },
  {
    ...sourceSerif,
    style: "italic",
    file: require.resolve("@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2"),
    standIns: [
      [["Times New Roman Italic", "TimesNewRomanPS-ItalicMT", "Liberation Serif Italic"], 1.08],
      [["Georgia Italic", "Georgia-Italic"], 0.97],
    ],
  },
  {
    family: "Atkinson Hyperlegible Next",
    style: "normal",
    weights: [400, 700],
    file: require.resolve("@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2"),
    ascent: 0.984,
    descent: 0.316,
    fallback: "Atkinson Fallback",
    standIns: [[["Arial", "ArialMT", "Liberation Sans"], 0.988]],
  },
];

/** Those of figures, where they stand alone. */
export const figureFonts: readonly TextFont[] = textFonts.filter(({ family }) =>
  family.startsWith("Atkinson"),
);

/**
 * The heights of a figure at ever wider widths as a short text, which pages that embed figures download: the first in
 * units, a blank, and a character for each step to the next, as far as there is one.
 */

/** The unit of heights, in CSS pixels. Fonts differ by some pixels from machine to machine. */
const UNIT = 8;

/** The character of no step; the lowest and the highest that a text can have without a word about it. */
const [LEVEL, LOWEST, HIGHEST] = [105, 33, 126];

/** `heights` in CSS pixels, rounded up to units, as a text. @throws RangeError if two neighbours are too far apart */
export function packHeights(heights: readonly number[]): string {
  const units = heights.map((height) => Math.ceil(height / UNIT));
  const steps = units.slice(1).map((unit, i) => {
    const code = LEVEL + unit - (units[i] ?? 0);
    if (code < LOWEST || code > HIGHEST)
      throw new RangeError(`a frame is ${heights[i + 1]} px tall beside one of ${heights[i]} px`);
    return String.fromCharCode(code);
  });

  const last = steps.findLastIndex((step) => step !== String.fromCharCode(LEVEL));
  return `${units[0] ?? 0} ${steps.slice(0, last + 1).join("")}`;
}

/** The height number `place`, counted from 0, of those in `packed`, in CSS pixels. */
export function unpackHeight(packed: string, place: number): number {
  const steps = packed.slice(packed.indexOf(" ") + 1, packed.indexOf(" ") + 1 + place);
  let units = parseInt(packed);
  for (const step of steps) units += step.charCodeAt(0) - LEVEL;
  return UNIT * units;
}

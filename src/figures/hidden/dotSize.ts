/** About the highest score that Storyteller gives. */
const HIGH = 12;

/** The diameter of the dot of a word with score `z`, in CSS pixels, even: it grows with the score above zero. */
export const dotSize = (z: number): number =>
  2 * Math.round(2 + 7.5 * Math.max(0, z / HIGH) ** 1.5);

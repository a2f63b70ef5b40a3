import { effectiveChoices, entropyOf } from "../math/index.ts";
import { LADDER } from "./temperature.ts";

/** The effective number of choices 2^H (1 to n) at each of the 101 stops of the dial. */
export const choicesCurve = (logits: readonly number[]): readonly number[] =>
  LADDER.map((temperature) => effectiveChoices(entropyOf(logits, temperature)));

/**
 * The stop (0 to 100) half-way along the steepest rise of `curve` as it is drawn, over five stops so that the uneven
 * widths of single rungs do not decide; `undefined` for a flat curve.
 */
export function steepestStop(curve: readonly number[]): number | undefined {
  const rises = curve.slice(4).map((choices, stop) => choices - (curve[stop] ?? choices));
  const steepest = Math.max(...rises);
  return steepest > 1e-9 ? rises.indexOf(steepest) + 2 : undefined;
}

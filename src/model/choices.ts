import { effectiveChoices, entropyOf } from "../math/index.ts";
import { LADDER } from "./temperature.ts";

/** The effective number of choices 2^H (1 to n) at each of the stops of the dial. */
export const choicesCurve = (logits: readonly number[]): readonly number[] =>
  LADDER.map((temperature) => effectiveChoices(entropyOf(logits, temperature)));

import { randomLcg } from "d3";
import { seedNumber } from "../../model/seed.ts";
import { STORY_TOKENS } from "./model/state.ts";

/** The dice of `seed`: one number in [0, 1) for each place of a text, the same at every temperature. */
export function diceOf(seed: string): readonly number[] {
  return Array.from({ length: STORY_TOKENS }, randomLcg(seedNumber(seed)));
}

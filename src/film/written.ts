import { entryAt } from "../model/entryAt.ts";
import recorded from "../figures/story/recorded.json";

/** A piece of a text that the small real model Storyteller wrote. */
export interface Piece {
  /** The temperature that it wrote at. */
  readonly temperature: number;
  /** Its tokens, with the spaces before them. */
  readonly words: readonly string[];
  /** The share that each token was picked with, in [0, 1]. */
  readonly probabilities: readonly number[];
}

/** Which tokens of each recorded text are shown: whole sentences. */
const SHOWN = [
  { temperature: 0, from: 19, to: 39 },
  { temperature: 1, from: 32, to: 57 },
  { temperature: 2, from: 25, to: 49 },
] as const;

/** A piece of each of the recorded texts at 0, 1 and 2, which had the same dice. @throws RangeError if one is missing */
export const pieces: readonly Piece[] = SHOWN.map(({ temperature, from, to }) => {
  const text = recorded.find((recording) => recording.temperature === temperature);
  if (!text) throw new RangeError(`no text was recorded at T = ${temperature}`);
  entryAt(text.words, to - 1);
  return {
    temperature,
    words: text.words.slice(from, to),
    probabilities: text.probabilities.slice(from, to),
  };
});

import { END } from "../../src/lm/trainedModel.ts";
import { wordPieces } from "../../src/lm/transformer/words.ts";
import { uniformFrom } from "./random.ts";
import { tell } from "./story.ts";

/** The seed and the number of the texts that Storyteller was trained on, and of those that were held out. */
export const TEXTS = { train: [2, 30_000], heldOut: [3, 800] } as const;

/** Texts as they were told, and as token numbers one after another, each text after the token 0. */
interface Told {
  readonly texts: readonly string[];
  readonly tokens: readonly number[];
}

/**
 * The corpus of Storyteller: both lists of texts, and its words and marks in the order of their numbers, which is that in
 * which they are first told.
 *
 * @throws Error if cutting a text into words loses some of it
 */
export function tellCorpus(): {
  readonly train: Told;
  readonly heldOut: Told;
  readonly vocabulary: readonly string[];
} {
  const numbers = new Map([["\n", END]]);
  const numberOf = (piece: string): number => {
    const number = numbers.get(piece) ?? numbers.size;
    numbers.set(piece, number);
    return number;
  };
  const told = ([seed, count]: readonly [seed: number, count: number]): Told => {
    const uniform = uniformFrom(seed);
    const texts = Array.from({ length: count }, () => tell(uniform));
    const tokens = texts.flatMap((text) => {
      const pieces = wordPieces(text);
      if (pieces.join("") !== text) throw new Error(`not all of this is words: ${text}`);
      return [END, ...pieces.map(numberOf)];
    });
    return { texts, tokens };
  };
  const [train, heldOut] = [told(TEXTS.train), told(TEXTS.heldOut)];
  return { train, heldOut, vocabulary: [...numbers.keys()] };
}

import { sampleIndex, softmax } from "../math/index.ts";
import type { LanguageModel } from "./language/languageModel.ts";

/** Texts written word by word: the model gives scores, softmax makes shares, a die picks. */

/** How many texts each temperature writes. */
export const RUNS = 4;
/** How many words each text has, full stops not counted. */
export const RUN_WORDS = 24;
/** How many words and full stops each text has at most: as many as it has dice. */
export const MOST_TOKENS = 36;

/** One word or full stop of a text. */
export interface WrittenToken {
  /** Its index in the model’s vocabulary. */
  readonly token: number;
  readonly word: string;
  /** The share p in (0, 1] that it was picked with. */
  readonly probability: number;
  /** Whether p is exactly 1 and does not merely round to it. */
  readonly certain: boolean;
}

/** A text. */
export type Text = readonly WrittenToken[];

/** `RUNS` lists of `MOST_TOKENS` dice from `uniform`, a source of numbers in [0, 1): one die for each place of a text. */
export const throwDice = (uniform: () => number): readonly (readonly number[])[] =>
  Array.from({ length: RUNS }, () => Array.from({ length: MOST_TOKENS }, uniform));

/** Whether `word` is a full stop or the like, and no word. */
export const isMark = (word: string): boolean => !/[\p{L}\p{N}]/u.test(word);

/**
 * What `model` writes at `temperature` in [0, ∞] with `dice`, one number in [0, 1) for each place: `RUN_WORDS` words, or
 * fewer where the dice run out. Every score goes into the softmax, and a word of share 0 is never written.
 */
export function writeText(
  model: LanguageModel,
  temperature: number,
  dice: readonly number[],
): Text {
  const text: WrittenToken[] = [];
  let words = 0;
  for (const die of dice) {
    const shares = softmax(model.logits(text.map(({ token }) => token)), temperature);
    const token = sampleIndex(shares, die);
    const word = model.vocabulary[token] ?? "";
    const probability = shares[token] ?? 0;
    text.push({
      token,
      word,
      probability,
      certain: temperature === 0 && probability === 1,
    });
    if (!isMark(word)) words += 1;
    if (words === RUN_WORDS) break;
  }
  return text;
}

/** How surprising a word was, by the share that it was picked with; each has an underline of its own. */
export type Surprise = "none" | "some" | "much" | "most";

/** The smallest share of each class but the last. */
export const SURPRISE_BORDERS = { none: 0.2, some: 0.02, much: 0.002 } as const;

/** The class of a word picked with share `p`. */
export function surpriseOf(p: number): Surprise {
  if (p >= SURPRISE_BORDERS.none) return "none";
  if (p >= SURPRISE_BORDERS.some) return "some";
  return p >= SURPRISE_BORDERS.much ? "much" : "most";
}

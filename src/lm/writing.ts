import { sampleIndex, softmax } from "../math/index.ts";
import type { LanguageModel } from "./languageModel.ts";

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
  /** The token as it stands in the text: with the space before it, if it has one. */
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

/** Tokens as the text that they are. */
export const joined = (text: readonly Pick<WrittenToken, "word">[]): string =>
  text
    .map(({ word }) => word)
    .join("")
    .trimStart();

/**
 * Writes after `context` what `model` writes at `temperature` in [0, ∞] with `dice`, one number in [0, 1) for each place,
 * token by token. Every score goes into the softmax, and a token of share 0 is never written.
 *
 * @yields each token
 */
export function* write(
  model: LanguageModel,
  temperature: number,
  dice: readonly number[],
  context: readonly number[] = [],
): Generator<WrittenToken, undefined> {
  const read = [...context];
  for (const die of dice) {
    const shares = softmax(model.logits(read), temperature);
    const token = sampleIndex(shares, die);
    const probability = shares[token] ?? 0;
    read.push(token);
    yield {
      token,
      word: model.vocabulary[token] ?? "",
      probability,
      certain: temperature === 0 && probability === 1,
    };
  }
}

/**
 * Writes a text of `RUN_WORDS` words, or fewer where the dice run out.
 *
 * @yields the text so far, with each token
 */
export function* writeRun(
  model: LanguageModel,
  temperature: number,
  dice: readonly number[],
): Generator<Text, Text> {
  const text: WrittenToken[] = [];
  let words = 0;
  for (const written of write(model, temperature, dice)) {
    text.push(written);
    // A piece without a space before it goes on with the word before.
    if (!isMark(written.word) && (text.length === 1 || written.word.startsWith(" "))) words += 1;
    yield text;
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

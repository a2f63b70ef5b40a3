import { formatCount, formatRatio } from "../../model/numbers.ts";
import { VOCAB_SIZES } from "./model/fields.ts";
import {
  cleanWord,
  type Entry,
  LIST_SIZE,
  LONGEST_WORD,
  SCORE_LIMITS,
  whyNotLogprobs,
} from "./model/list.ts";
import { numberText } from "./words.ts";

/** What a reader typed, understood; or the sentence that tells why not. */
export type Typed<T> = { readonly typed: T } | { readonly problem: string };

/** The name that `text` gives the word at `index` of `list`. */
export function typedWord(text: string, list: readonly Entry[], index: number): Typed<string> {
  const word = cleanWord(text);
  if (word === "") return { problem: "A word needs at least one letter." };
  if (Array.from(text.trim().slice(0, 2 * LONGEST_WORD + 1)).length > LONGEST_WORD)
    return { problem: `${LONGEST_WORD} characters are the most.` };
  return list.some((entry, i) => i !== index && entry.word === word)
    ? { problem: `There is a “${word}” already. Give this one another name.` }
    : { typed: word };
}

const decimal = /^[+−-]?(\d+([.,]\d*)?|[.,]\d+)$/;
const short = (text: string): string => text.trim().slice(0, 24);

/** The score that `text` writes, kept to three decimals. */
export function typedScore(text: string): Typed<number> {
  const plain = text.trim().replace("−", "-").replace(",", ".");
  const score = decimal.test(text.trim()) ? Math.round(Number(plain) * 1000) / 1000 + 0 : NaN;
  return score >= SCORE_LIMITS.lowest && score <= SCORE_LIMITS.highest
    ? { typed: score }
    : { problem: `“${short(text)}” is not a score. Type a number from −1000 to 1000.` };
}

/** The longest text that may be a size, in characters. */
const LONGEST_SIZE = 100;

/** The size of a vocabulary that `text` writes, with room for `listed` tokens. */
export function typedVocabSize(text: string, listed: number): Typed<number> {
  const digits = text.length > LONGEST_SIZE ? "" : text.replaceAll(/[\s,]/g, "");
  const size = /^\d+$/.test(digits) ? Number(digits) : NaN;
  return size >= listed && size <= VOCAB_SIZES.largest
    ? { typed: size }
    : {
        problem: `“${short(text)}” is not the size of a vocabulary. Type a whole number from ${formatCount(listed)} to ${formatCount(VOCAB_SIZES.largest)}.`,
      };
}

/** Why `list` cannot be log-probabilities, as a sentence; `undefined` if it can. */
export function noLogprobsSentence(list: readonly Entry[]): string | undefined {
  const why = whyNotLogprobs(list);
  if (why === undefined) return undefined;
  const start = "These numbers cannot be log-probabilities";
  if (why.reason === "positive")
    return `${start}: ${why.entry.word} has ${numberText(why.entry.score)}, and none can be above 0. They are read as scores.`;
  return why.reason === "sum"
    ? `${start}: together they stand for ${formatRatio(why.sum)}, and no more than 1 is possible. They are read as scores.`
    : `${start}: none of them was told. They are read as scores.`;
}

/** What the buttons say that would make a list too short or too long. */
export const sizeSentences = {
  short: `${LIST_SIZE.fewest} words are the fewest: with one there is no choice.`,
  long: `${LIST_SIZE.most} words are the most.`,
} as const;

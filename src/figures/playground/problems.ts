import { parseTemperature } from "../../model/temperature.ts";
import type { Typed } from "../../controls/useDraft.ts";
import { cleanWord, type Entry, LONGEST_WORD, SCORE_LIMITS } from "./model/list.ts";
import { typedProblems } from "./words.ts";
import { returnedAtField, VOCAB_SIZES } from "./model/fields.ts";

/** The name that `text` gives the word at `index` of `list`. */
export function typedWord(text: string, list: readonly Entry[], index: number): Typed<string> {
  const word = cleanWord(text);
  if (word === "") return { problem: typedProblems.noWord };
  if (Array.from(text.trim().slice(0, 2 * LONGEST_WORD + 1)).length > LONGEST_WORD)
    return { problem: typedProblems.longWord };
  return list.some((entry, i) => i !== index && entry.word === word)
    ? { problem: typedProblems.twin(word) }
    : { typed: word };
}

const decimal = /^[+−-]?(\d+([.,]\d*)?|[.,]\d+)$/;

/** The score that `text` writes, kept to three decimals. */
export function typedScore(text: string): Typed<number> {
  const plain = text.trim().replace("−", "-").replace(",", ".");
  const score = decimal.test(text.trim()) ? Math.round(Number(plain) * 1000) / 1000 + 0 : NaN;
  return score >= SCORE_LIMITS.lowest && score <= SCORE_LIMITS.highest
    ? { typed: score }
    : { problem: typedProblems.noScore(text) };
}

/** The longest text that may be a size, in characters. */
const LONGEST_SIZE = 100;

/** The size of a vocabulary that `text` writes, with room for `listed` tokens. */
export function typedVocabSize(text: string, listed: number): Typed<number> {
  const digits = text.length > LONGEST_SIZE ? "" : text.replaceAll(/[\s,]/g, "");
  const size = /^\d+$/.test(digits) ? Number(digits) : NaN;
  return size >= listed && size <= VOCAB_SIZES.largest
    ? { typed: size }
    : { problem: typedProblems.noSize(text, listed) };
}

/** The temperature at which log-probabilities were returned, as `text` writes it. */
export function typedReturnedAt(text: string): Typed<number> {
  const temperature = returnedAtField.parse(text);
  if (temperature !== undefined) return { typed: temperature };
  return { problem: typedProblems.noWayBack(text, parseTemperature(text)) };
}

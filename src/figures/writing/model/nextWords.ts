import { softmax } from "../../../math/index.ts";
import type { LanguageModel } from "../../../lm/languageModel.ts";

/** One line of a next word’s distribution. */
export interface NextWord {
  /** The word; absent for all the words that have no line of their own. */
  readonly word?: string;
  /** How many words the line stands for. */
  readonly count: number;
  /** The share at T = 1, as the model said it. */
  readonly asIs: number;
  /** The share at the row’s temperature. */
  readonly probability: number;
  /** Whether that share is exactly 0. */
  readonly impossible: boolean;
  /** Whether that share is exactly 1. */
  readonly certain: boolean;
  readonly drawn: boolean;
}

/** How many words get a line of their own. */
export const NAMED_WORDS = 6;

/**
 * What `model` may write after `context` at `temperature`: the likeliest `NAMED_WORDS` words, the drawn one in place of
 * the last if it is not among them, and the rest as one. Every word has its full share: nothing is cut off.
 */
export function nextWords(
  model: LanguageModel,
  context: readonly number[],
  temperature: number,
  drawn: number,
): readonly NextWord[] {
  const logits = Array.from(model.logits(context));
  const [asIs, shares] = [softmax(logits), softmax(logits, temperature)];
  const ranked = [...logits.keys()].toSorted((i, j) => (logits[j] ?? 0) - (logits[i] ?? 0));
  const top = ranked.slice(0, NAMED_WORDS);
  const named = top.includes(drawn) ? top : [...top.slice(0, -1), drawn];
  const lineOf = (tokens: readonly number[]): Omit<NextWord, "word" | "drawn"> => {
    const sum = (of: readonly number[]): number =>
      tokens.reduce((total, i) => total + (of[i] ?? 0), 0);
    const probability = sum(shares);
    return {
      count: tokens.length,
      asIs: sum(asIs),
      probability,
      impossible: temperature === 0 && probability === 0,
      certain: temperature === 0 && probability === 1,
    };
  };
  return [
    ...named.map((token) => ({
      word: model.vocabulary[token] ?? "",
      drawn: token === drawn,
      ...lineOf([token]),
    })),
    { drawn: false, ...lineOf(ranked.filter((token) => !named.includes(token))) },
  ];
}

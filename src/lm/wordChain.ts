import { contextKey, countFollowers } from "./counts.ts";
import type { LanguageModel } from "./languageModel.ts";

/** How many tokens back the chain looks. */
export const CHAIN_MEMORY = 2;

/** How much the counts after no, one and two tokens have to say; what is left of 1 is the floor’s. */
const WEIGHTS = [0.002, 0.06, 0.93] as const;
const FLOOR = 0.008;

/** The token that ends a sentence, and its index. */
const STOP = ".";
const STOP_INDEX = 0;

/**
 * A word chain (a trigram model) that has read `sentences`: words with blanks between, without their full stops.
 *
 * The probability of a token is a weighted mean of its relative frequencies after the last two tokens, after the last
 * one and anywhere, and of a uniform floor, which gives every token a finite score (linear interpolation, F. Jelinek
 * and R. L. Mercer 1980). Its logit is the logarithm of that, so that T = 1 gives the frequencies back. A context that
 * was never read says nothing, and the others share its weight. Beginnings are told apart from nothing but beginnings:
 * what came before a full stop is forgotten.
 */
export function wordChain(sentences: readonly string[]): LanguageModel {
  const texts = sentences.map((sentence) => sentence.split(" ").map((word) => ` ${word}`));
  const vocabulary = [STOP, ...new Set(texts.flat())];
  const indices = new Map(vocabulary.map((word, index) => [word, index]));
  const read = texts.map((words) => [
    ...beginning,
    ...words.map((word) => indices.get(word) ?? STOP_INDEX),
    STOP_INDEX,
  ]);
  const orders = WEIGHTS.map((weight, order) => ({
    weight,
    order,
    counts: countFollowers(read, order, CHAIN_MEMORY),
  }));
  return {
    vocabulary,
    logits: (context) => {
      const recentTokens = recentTokensOf(context);
      const shares = new Float64Array(vocabulary.length).fill(FLOOR / vocabulary.length);
      const matches = orders.flatMap(({ weight, order, counts }) => {
        const followers = counts.get(contextKey(recentTokens, order));
        return followers ? [{ weight, followers }] : [];
      });
      const totalWeight = matches.reduce((sum, { weight }) => sum + weight, 0);
      for (const { weight, followers } of matches) {
        const each = ((1 - FLOOR) * weight) / (totalWeight * followers.total);
        for (const [token, times] of followers.times)
          shares[token] = (shares[token] ?? 0) + each * times;
      }
      return shares.map(Math.log);
    },
  };
}

/** What stands before the first word. */
const beginning: readonly number[] = Array.from({ length: CHAIN_MEMORY }, () => STOP_INDEX);

/** The tokens that the chain sees of `context`. */
const recentTokensOf = (context: readonly number[]): readonly number[] =>
  (context.at(-1) ?? STOP_INDEX) === STOP_INDEX
    ? beginning
    : [...beginning, ...context].slice(-CHAIN_MEMORY);

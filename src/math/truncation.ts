import { exponents } from "./exponents.ts";
import { filters } from "./filters.ts";
import type { Logits } from "./logits.ts";
import { requirePossibleLogits } from "./logits.ts";
import { requireCount } from "./numbers.ts";
import { softmax } from "./softmax.ts";
import type { Stage } from "./stages.ts";
import { FILTER_STAGES, HUGGING_FACE_ORDER, requireOrder } from "./stages.ts";
import { requireTemperature } from "./temperature.ts";

/** How `truncate` gets from the logits to the distribution drawn from; a filter left out is off. */
export interface TruncationOptions {
  /** The softmax temperature, in [0, ∞]; 1 unless given. */
  readonly temperature?: number | undefined;
  /** How many tokens to keep at most: 1, 2, 3, …. */
  readonly topK?: number | undefined;
  /** The share of the probability to keep at least, in [0, 1]. */
  readonly topP?: number | undefined;
  /** The least odds against the most likely token, in [0, 1]. */
  readonly minP?: number | undefined;
  /** How many tokens every filter leaves at least: 1, 2, 3, …; 1 unless given. */
  readonly minTokensToKeep?: number | undefined;
  /** The stages, first to last; `HUGGING_FACE_ORDER` unless given. */
  readonly order?: readonly Stage[] | undefined;
}

/** The tokens that are left, and the distribution over them. */
export interface Truncation {
  /** The indices of the tokens left, ascending; never empty, never a masked token. */
  kept: number[];
  /** One probability per logit; 0 where dropped, the others rescaled to sum to 1. */
  probabilities: number[];
}

/**
 * The distribution left when the least likely tokens are dropped, by top-k, top-p and min-p.
 *
 * The stages run in `order`, each on the renormalised distribution left by those before it, at the
 * temperature reached so far (1 until the temperature stage). Tokens are ranked by logit, equal ones
 * by index, so that those whose probability is too small for a double keep their rank; at T = ∞ all
 * are equal. Survivors keep their mutual odds.
 *
 * @throws TypeError if logits is not a list of numbers, or an option is of the wrong type.
 * @throws RangeError if a logit is NaN or +∞ or none is finite, if an option is out of its range, or
 * if `order` repeats a stage or leaves out one that an option asks for.
 */
export function truncate(logits: Logits, options: TruncationOptions = {}): Truncation {
  const z = requirePossibleLogits(logits);
  const { temperature, minTokensToKeep, order } = requireOptions(options);
  let tokens = z.map((logit, index) => ({ logit, index })).filter(({ logit }) => logit > -Infinity);
  let reached = 1;
  for (const stage of order) {
    if (stage === "temperature") {
      reached = temperature;
    } else {
      const threshold = options[stage];
      if (threshold === undefined) continue;
      tokens = mostLikely(tokens, reached, (odds) =>
        Math.max(filters[stage].count(odds, threshold), minTokensToKeep),
      );
    }
  }
  return renormalised(z, tokens, reached);
}

interface Token {
  readonly logit: number;
  readonly index: number;
}

function mostLikely(
  tokens: readonly Token[],
  temperature: number,
  count: (odds: readonly number[]) => number,
): Token[] {
  const ranked = tokens.toSorted((a, b) =>
    temperature === Infinity || a.logit === b.logit ? a.index - b.index : b.logit - a.logit,
  );
  const x = exponents(
    ranked.map(({ logit }) => logit),
    temperature,
  );
  return ranked.slice(0, count(x.map((exponent) => Math.exp(exponent))));
}

function renormalised(
  z: readonly number[],
  tokens: readonly Token[],
  temperature: number,
): Truncation {
  const kept = tokens.map(({ index }) => index).toSorted((a, b) => a - b);
  const survives = new Set(kept);
  const survivors = z.map((logit, index) => (survives.has(index) ? logit : -Infinity));
  return { kept, probabilities: softmax(survivors, temperature) };
}

function requireOptions(options: TruncationOptions) {
  const { temperature = 1, minTokensToKeep = 1, order = HUGGING_FACE_ORDER } = options;
  requireCount(minTokensToKeep, "minTokensToKeep");
  const wanted: Stage[] = temperature === 1 ? [] : ["temperature"];
  for (const stage of FILTER_STAGES) {
    const threshold = options[stage];
    if (threshold === undefined) continue;
    filters[stage].require(threshold, stage);
    wanted.push(stage);
  }
  return {
    temperature: requireTemperature(temperature),
    minTokensToKeep,
    order: requireOrder(order, wanted),
  };
}

import { effectiveChoices, entropyOf, logSumExp, scaleLogits, softmax } from "../math/index.ts";
import { entryAt } from "./entryAt.ts";
import { memoOf } from "./memo.ts";
import { isolated } from "./isolated.ts";
import { vocabularyOf, type Words } from "./vocabulary.ts";

/** The words of a figure and what is said around them. */
export interface WordsState {
  readonly vocabulary: Words;
  /** The reader's own scores, one per word; `null` while they are the vocabulary's. */
  readonly logits: readonly number[] | null;
  /** The text before the gap; empty while it is the vocabulary's. */
  readonly prompt?: string;
  /** What stands over the figure instead of its question; empty while nothing does. */
  readonly title?: string;
  /** What stands under the figure instead of its caption; empty while nothing does. */
  readonly caption?: string;
}

/** What a reader can change in any figure that has words and a dial. */
export interface ExplorerState extends WordsState {
  /** The dial, 0 to ∞. */
  readonly temperature: number;
}

/** What the numbers of a figure come of. */
export type Causes = Omit<ExplorerState, "title" | "caption">;

/** One word with everything that softmax makes of its score. */
export interface WordRow {
  readonly word: string;
  /** The score z. */
  readonly logit: number;
  /** z / T; `NaN` at T = 0, where it is not defined. */
  readonly scaled: number;
  /** e^(z / T), above 0, `Infinity` past 1.8e308; `NaN` at T = 0. */
  readonly weight: number;
  /** The share p in [0, 1]. */
  readonly probability: number;
  /** Whether the share is exactly 0 and not merely too small for a double. */
  readonly impossible: boolean;
  /** Whether the share is exactly 1 and does not merely round to it. */
  readonly certain: boolean;
}

/** Everything that the figures show of one state. */
export interface Derived {
  /** The text before the gap, for the middle of any sentence; empty if nobody said one. */
  readonly prompt: string;
  readonly temperature: number;
  readonly rows: readonly WordRow[];
  /** The partition function Z = Σ e^(z / T); `NaN` at T = 0. */
  readonly partition: number;
  /** ln Z, also where Z is too large or too small for a double; `NaN` at T = 0. */
  readonly logPartition: number;
  /** The largest share's rows: one, or several that tie. */
  readonly favourites: readonly WordRow[];
  /** Entropy of the shares in bits, 0 to log₂ n. */
  readonly entropyBits: number;
  /** 2^entropy: the number of equally likely words that would be just as open a choice, 1 to n. */
  readonly choices: number;
}

/** The text before the gap as it was written; empty where own words have none. */
export const promptOf = ({
  vocabulary,
  prompt,
}: Pick<WordsState, "vocabulary" | "prompt">): string => prompt || vocabularyOf(vocabulary).prompt;

/** The scores in force: the reader's own, else the vocabulary's. */
export const logitsOf = (state: Pick<ExplorerState, "vocabulary" | "logits">): readonly number[] =>
  state.logits ?? vocabularyOf(state.vocabulary).logits;

/**
 * How many times as likely `a` is as `b`, e^((z_a − z_b) / T), in [0, ∞]: right also where a share is too small for a
 * double. At T = 0 it is 0, 1 or ∞, its limits from above.
 */
export function oddsOf(a: WordRow, b: WordRow): number {
  const lead = a.logit - b.logit;
  if (lead === 0) return 1;
  return Math.exp(Number.isNaN(a.scaled) ? lead * Infinity : a.scaled - b.scaled);
}

/**
 * Everything shown of `state`, computed at once: the one way from causes to numbers. States never change, so what was
 * derived of one is remembered for as long as the state lives.
 */
export const derive = memoOf(deriveAnew);

function deriveAnew(state: Causes): Derived {
  const { words } = vocabularyOf(state.vocabulary);
  const logits = logitsOf(state);
  const { temperature } = state;
  const shares = softmax(logits, temperature);
  const scaled = scaledBy(logits, temperature);
  const highest = Math.max(...logits);
  const alone = logits.filter((z) => z === highest).length === 1;
  const rows = words.map((word, i): WordRow => {
    const logit = entryAt(logits, i);
    const greedy = temperature === 0;
    return {
      word,
      logit,
      scaled: entryAt(scaled, i),
      weight: Math.exp(entryAt(scaled, i)),
      probability: entryAt(shares, i),
      impossible: greedy && logit < highest,
      certain: greedy && alone && logit === highest,
    };
  });
  const nats = entropyOf(logits, temperature);
  return {
    prompt: isolated(promptOf(state)),
    temperature,
    rows,
    partition: rows.reduce((sum, row) => sum + row.weight, 0),
    logPartition: logPartitionOf(logits, temperature),
    favourites: rows.filter((row) => row.logit === highest),
    entropyBits: nats / Math.LN2,
    choices: effectiveChoices(nats),
  };
}

function logPartitionOf(logits: readonly number[], temperature: number): number {
  if (temperature === 0) return NaN;
  return temperature === Infinity ? Math.log(logits.length) : logSumExp(logits, temperature);
}

function scaledBy(logits: readonly number[], temperature: number): readonly number[] {
  if (temperature === 0) return logits.map(() => NaN);
  if (temperature === Infinity) return logits.map(() => 0);
  return scaleLogits(logits, temperature);
}

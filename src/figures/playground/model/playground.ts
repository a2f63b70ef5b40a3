import { entryAt } from "../../../model/entryAt.ts";
import { memoOf } from "../../../model/memo.ts";
import { effectiveChoices, entropyOf, reweightTopLogprobs, softmax } from "../../../math/index.ts";
import { type Entry, UNREPORTED, whyNotLogprobs } from "./list.ts";
import { toast } from "../../../model/vocabulary.ts";

/** What the numbers of a list are: scores of all the words there are, or an API's logarithms of the top few. */
export type Kind = "logits" | "logprobs";

/** What a reader can change in the playground. */
export interface PlaygroundState {
  /** The dial, 0 to ∞. */
  readonly temperature: number;
  /** The words with their numbers, 2 to 60. */
  readonly list: readonly Entry[];
  /** What the numbers are said to be; `kindOf` tells whether they can be. */
  readonly kind: Kind;
  /** How many tokens the whole vocabulary has, of which log-probabilities list the top; 2 to 1,000,000. */
  readonly vocabSize: number;
  /** The temperature at which log-probabilities were returned, 0.001 to 1000. */
  readonly returnedAt: number;
  /** The temperatures pinned for comparison, at most three, in the order in which they were. */
  readonly pins: readonly number[];
}

/** A toy vocabulary as a list. */
export const listOf = ({
  words,
  logits,
}: Readonly<Record<"words", readonly string[]> & Record<"logits", readonly number[]>>) =>
  words.map((word, i): Entry => ({ word, score: entryAt(logits, i) }));

/** How many tokens GPT-2's vocabulary has. */
const VOCABULARY = 50_257;

/** How the playground begins: the toast, as the model left it. */
export const beginning: PlaygroundState = {
  temperature: 1,
  list: listOf(toast),
  kind: "logits",
  vocabSize: VOCABULARY,
  returnedAt: 1,
  pins: [],
};

/** A share that is known to lie from `lower` to `upper`, both in [0, 1]; equal where it is known exactly. */
export interface Share {
  readonly lower: number;
  readonly upper: number;
  /** It is exactly 0, not merely too small for a double. */
  readonly impossible: boolean;
  /** It is exactly 1, and does not merely round to it. */
  readonly certain: boolean;
}

/** A word with its number and its share. */
export interface PlaygroundRow extends Entry, Share {
  /** Whether the API reported its logarithm; always, of a score. */
  readonly reported: boolean;
}

/** All the tokens that log-probabilities leave out. */
export interface UnseenTail extends Share {
  /** How many there are, in tokens. */
  readonly tokens: number;
  /** What they hold together at the temperature at which the others were returned. */
  readonly missingMass: number;
  /** That temperature, in (0, ∞). */
  readonly returnedAt: number;
  /** So few tokens cannot hold as much, each at most as likely as the least likely listed one: the size is wrong. */
  readonly cramped: boolean;
}

/** Everything that the playground shows of one state at its temperature. */
export interface Playground {
  readonly kind: Kind;
  readonly temperature: number;
  readonly rows: readonly PlaygroundRow[];
  /** The rows of the highest number: one, or several that tie. */
  readonly favourites: readonly PlaygroundRow[];
  /** 2^entropy, 1 to n; `undefined` where a tail of unknown shape takes part. */
  readonly choices: number | undefined;
  /** The tail; `undefined` of scores. */
  readonly tail: UnseenTail | undefined;
}

/** What the numbers of `state` are: scores, unless they are said to be log-probabilities and can be. */
export const kindOf = ({ kind, list }: Pick<PlaygroundState, "kind" | "list">): Kind =>
  kind === "logprobs" && whyNotLogprobs(list) === undefined ? "logprobs" : "logits";

/** How large the vocabulary is: at least as large as the list. */
export const vocabSizeOf = ({ vocabSize, list }: PlaygroundState): number =>
  Math.max(vocabSize, list.length);

/** Everything shown of `state`; states never change, so what was derived of one is remembered while it lives. */
export const playgroundOf = memoOf((state: PlaygroundState) =>
  kindOf(state) === "logprobs" ? retempered(state) : shared(state),
);

const highestOf = (list: readonly Entry[]): number =>
  list.reduce((highest, { score }) => Math.max(highest, score), -Infinity);

/** The smallest probability that was reported. */
const leastOf = (list: readonly Entry[]): number =>
  list.reduce(
    (least, { score }) => (score > UNREPORTED ? Math.min(least, Math.exp(score)) : least),
    1,
  );

/** What may be missing because logarithms were rounded to two decimals. */
const ROUNDED = 0.01;

/** Softmax over every word of the list. */
function shared({ list, temperature }: PlaygroundState): Playground {
  const scores = list.map(({ score }) => score);
  const shares = softmax(scores, temperature);
  const highest = highestOf(list);
  const alone = scores.filter((z) => z === highest).length === 1;
  const greedy = temperature === 0;
  const rows = list.map((entry, i): PlaygroundRow => {
    const p = entryAt(shares, i);
    const impossible = greedy && entry.score < highest;
    const certain = greedy && alone && entry.score === highest;
    return { ...entry, lower: p, upper: p, impossible, certain, reported: true };
  });
  return {
    kind: "logits",
    temperature,
    rows,
    favourites: rows.filter(({ score }) => score === highest),
    choices: effectiveChoices(entropyOf(scores, temperature)),
    tail: undefined,
  };
}

/** What the listed tokens can have at T, whatever the unlisted ones are. */
function retempered(state: PlaygroundState): Playground {
  const { list, temperature, returnedAt } = state;
  const vocabSize = vocabSizeOf(state);
  const { missingMass, lower, upper } = reweightTopLogprobs(
    list.map(({ score }) => score),
    { temperature, returnedAt, vocabSize },
  );
  const share = (low: number, high: number): Share => ({
    lower: Math.min(low, high),
    upper: high,
    impossible: temperature === 0 && high === 0,
    certain: temperature === 0 && low === 1,
  });
  const rows = list.map((entry, i): PlaygroundRow => ({
    ...entry,
    ...share(entryAt(lower, i), entryAt(upper, i)),
    reported: entry.score > UNREPORTED,
  }));
  const rest = (shares: readonly number[]): number =>
    Math.max(0, 1 - shares.reduce((sum, p) => sum + p, 0));
  const tokens = vocabSize - rows.filter(({ reported }) => reported).length;
  const empty = missingMass === 0 || tokens === 0;
  const highest = highestOf(list);
  return {
    kind: "logprobs",
    temperature,
    rows,
    favourites: rows.filter(({ score }) => score === highest),
    choices: undefined,
    tail: {
      ...(empty ? { ...share(0, 0), impossible: true } : share(rest(upper), rest(lower))),
      tokens,
      missingMass,
      returnedAt,
      cramped: missingMass > tokens * leastOf(list) + ROUNDED,
    },
  };
}

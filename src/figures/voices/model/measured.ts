import type { TrainedModelId } from "../../../lm/models.ts";
import { dialPosition, parseTemperature } from "../../../model/temperature.ts";
import measured from "./measured.json";

/** What was measured of the texts that a model wrote at one temperature, all of them begun at the beginning of a text. */
export interface MeasuredPoint {
  /** T in [0, ∞]. */
  readonly temperature: number;
  /** The mean entropy in nats of softmax(z/T), over all places of the texts. */
  readonly entropy: number;
  /** The texts’ perplexity under the model at T = 1: exp of the mean of −ln p₁, whatever T they were written at. */
  readonly perplexity: number;
  /** Distinct-2: the distinct pairs of neighbouring tokens in all texts together, as a fraction of all pairs. */
  readonly distinctPairs: number;
  /** The fraction of all runs of four tokens that have stood in the same text before. */
  readonly repeatedFours: number;
  /** The fraction of all words that are not in the text that the model has read. */
  readonly nonWords: number;
}

/** What was measured of a model. */
export interface MeasuredModel {
  readonly id: TrainedModelId;
  /** How many texts it wrote at each temperature. */
  readonly runs: number;
  /** How many tokens of each text count. */
  readonly tokens: number;
  /** The SHA-256 of the weights that were measured. */
  readonly sha256: string;
  /** Its loss in nats per token on unread text, in windows of its context cut anywhere. */
  readonly heldOutNats: number;
  /** The mean entropy of softmax(z) in nats along its own text at T = 1, in windows cut as those of the unread text. */
  readonly ownEntropy: number;
  /** The perplexity of unread texts under it, read from their beginnings as far as its own texts are. */
  readonly unreadPerplexity: number;
  /** The longest row of its tokens, at any T, that stands in the text that it has read. */
  readonly longestCopy: number;
  /** The same for what it wrote at T = 1. */
  readonly longestCopyAtOne: number;
  /** How many of its texts at T = 1 are whole and not short, and how many of these are whole texts that it has read. */
  readonly wholeTexts: number;
  readonly copiedWhole: number;
  /** At each temperature, coldest first. */
  readonly points: readonly MeasuredPoint[];
}

const model = (id: TrainedModelId): MeasuredModel => ({
  ...measured[id],
  id,
  points: measured[id].points.map(({ t, ...numbers }) => ({
    ...numbers,
    temperature: parseTemperature(t) ?? NaN,
  })),
});

/** Both models, measured by `training/evaluate.mjs`. */
export const measuredModels = {
  storyteller: model("storyteller"),
  austen: model("austen"),
} as const;

/** The temperatures at which both models were measured, coldest first. */
export const measuredTemperatures: readonly number[] = measuredModels.austen.points.map(
  ({ temperature }) => temperature,
);

/** The measured temperature that stands nearest to `temperature` on the dial, the lower one of two. */
export const nearestMeasured = (temperature: number): number =>
  measuredTemperatures.reduce((best, other) =>
    gap(other, temperature) < gap(best, temperature) ? other : best,
  );

const gap = (one: number, other: number): number =>
  Math.round(1e6 * Math.abs(dialPosition(one) - dialPosition(other)));

/** What was measured of `model` at `measuredTemperature`. @throws RangeError if it was not measured there */
export function pointAt({ points }: MeasuredModel, measuredTemperature: number): MeasuredPoint {
  const point = points.find(({ temperature }) => temperature === measuredTemperature);
  if (!point) throw new RangeError(`not measured at ${measuredTemperature}`);
  return point;
}

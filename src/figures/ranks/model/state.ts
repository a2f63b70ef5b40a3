import type { Field } from "../../../model/fields.ts";
import { GENERATED_SIZES, generatedLogits } from "./generatedLogits.ts";
import { rank, type Ranked, type RankedScores, sortedScores } from "../../../model/ranks/ranks.ts";

/** Where the scores come from: generated, so many of them, or the reader’s own. */
export type ScoreSource =
  | { readonly kind: "generated"; readonly size: number }
  | { readonly kind: "own"; readonly list: RankedScores };

/** The causes of a picture of a large vocabulary. */
export interface RanksState {
  /** The dial, 0 to ∞. */
  readonly temperature: number;
  readonly source: ScoreSource;
}

/** The generated sources, by size. */
export const generatedSources = GENERATED_SIZES.map(
  (size) => ({ kind: "generated", size }) as const,
);

/** What the figure begins with. */
export const firstSource: ScoreSource = { kind: "generated", size: GENERATED_SIZES[0] };

/**
 * How many generated scores there are (`n=200000`). The reader’s own are too many for a link: it carries none of them,
 * and leads to the first generated ones.
 */
export const sourceField: Field<ScoreSource> = {
  name: "n",
  expects: `one of ${GENERATED_SIZES.join(", ")}`,
  parse: (text) => generatedSources.find(({ size }) => String(size) === text.trim()),
  format: (source) => String(source.kind === "generated" ? source.size : GENERATED_SIZES[0]),
};

const generated = new Map<number, RankedScores>();

/** The scores of `source`; generated ones are made when they are first asked for. */
export function scoresOf(source: ScoreSource): RankedScores {
  if (source.kind === "own") return source.list;
  const known = generated.get(source.size);
  if (known) return known;
  const list = sortedScores(generatedLogits(source.size));
  generated.set(source.size, list);
  return list;
}

const derived = new WeakMap<RanksState, Ranked>();

/** Everything shown of `state`; remembered for as long as the state lives. */
export function ranksOf(state: RanksState): Ranked {
  const known = derived.get(state);
  if (known) return known;
  const ranked = rank(scoresOf(state.source), state.temperature);
  derived.set(state, ranked);
  return ranked;
}

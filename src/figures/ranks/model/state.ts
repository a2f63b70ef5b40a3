import type { Field } from "../../../model/fields.ts";
import { memoOf } from "../../../model/memo.ts";
import { memo } from "../../../model/recent.ts";
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
  expects: { kind: "choice", choices: GENERATED_SIZES.map(String) },
  parse: (text) => generatedSources.find(({ size }) => String(size) === text.trim()),
  format: (source) => String(source.kind === "generated" ? source.size : GENERATED_SIZES[0]),
};

const generated = memo(GENERATED_SIZES.length, (size: number) =>
  sortedScores(generatedLogits(size)),
);

/** The scores of `source`; generated ones are made when they are first asked for. */
export const scoresOf = (source: ScoreSource): RankedScores =>
  source.kind === "own" ? source.list : generated(source.size);

/** Everything shown of `state`; remembered for as long as the state lives. */
export const ranksOf = memoOf(({ source, temperature }: RanksState): Ranked =>
  rank(scoresOf(source), temperature),
);

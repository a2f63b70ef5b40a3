import { derive, type ExplorerState, logitsOf } from "../../../model/derive.ts";
import { naiveSoftmax } from "../../../model/naive.ts";

/** What "unruly scores" adds to every score: real logits are in the hundreds below zero or the thousands above. */
export const LIFT = 1000;

/** One word on its way. `NaN` stands for what is not defined, `Infinity` for what a double cannot hold. */
export interface PipelineRow {
  readonly word: string;
  readonly score: number;
  readonly scaled: number;
  readonly weight: number;
  readonly share: number;
  readonly impossible: boolean;
  readonly certain: boolean;
}

/** All words on their way, as naive code would compute them unless asked to subtract the largest score. */
export interface Pipeline {
  readonly temperature: number;
  readonly rows: readonly PipelineRow[];
  readonly total: number;
  /** The naive arithmetic ran out of numbers: a weight overflowed, or all vanished. */
  readonly broken: boolean;
  /** At T = 0 the division is not defined; shares are those of the limit. */
  readonly limit: boolean;
}

/** The five columns of `state`. */
export function pipeline(
  state: ExplorerState & { readonly lifted: boolean; readonly subtractMax: boolean },
): Pipeline {
  const { temperature, lifted, subtractMax } = state;
  const logits = logitsOf(state).map((z) => z + (lifted ? LIFT : 0));
  const highest = Math.max(...logits);
  const scores = subtractMax ? logits.map((z) => z - highest) : logits;
  const scaled = scores.map((z) => (temperature === 0 ? NaN : z / temperature));
  const { weights, total, shares } = naiveSoftmax(scaled);
  const exact = derive(state);
  const limit = temperature === 0;
  const rows = exact.rows.map(({ word, probability, impossible, certain }, i): PipelineRow => {
    const [score = NaN, z = NaN, weight = NaN, share = NaN] = [
      scores[i],
      scaled[i],
      weights[i],
      shares[i],
    ];
    return {
      word,
      score,
      scaled: z,
      weight,
      share: limit ? probability : share,
      impossible,
      certain,
    };
  });
  return { temperature, rows, total, broken: !limit && !(total > 0 && total < Infinity), limit };
}

/** The sizes of the generated vocabularies: GPT-2’s, and about GPT-4o’s. */
export const GENERATED_SIZES = [50_257, 200_000] as const;

/** Scale, and the two shapes: the smaller, the longer the lower tail; the larger, the lighter the upper one. */
const [SCALE, LOWER, UPPER] = [2.7, 0.02, 0.14];

/**
 * `size` logits shaped like a language model’s, from no model: largest first, the same on every call.
 *
 * They are the quantiles at u = 1 − (rank − ½)/n of a generalised lambda distribution, a bell with tails of unequal
 * length: z(u) = s [(u^a − 1)/a − ((1 − u)^b − 1)/b]. Its three numbers are fitted by hand so that 50,257 of them have
 * what GPT-2’s logits have for real prompts: some hundreds of effective choices at T = 1, several thousands at T = 2, a
 * favourite of about a tenth, and 43 between the largest and the smallest.
 *
 * M. Freimer, G. Kollia, G. S. Mudholkar & C. T. Lin 1988, “A study of the generalized Tukey lambda family”, Commun.
 * Statist. Theory Methods 17.
 */
export function generatedLogits(size: number): Float64Array {
  const above = (rank: number): number => (rank + 0.5) / size;
  return Float64Array.from({ length: size }, (_, rank) => {
    const lower = ((1 - above(rank)) ** LOWER - 1) / LOWER;
    const upper = (above(rank) ** UPPER - 1) / UPPER;
    return SCALE * (lower - upper);
  });
}

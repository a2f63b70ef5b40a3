/** What softmax(β x) says of x, for finite x and β. */
interface Tilted {
  /** ln Σ exp(β xᵢ). */
  readonly logTotal: number;
  /** E[x]: it rises with β, from the smallest x to the largest. */
  readonly mean: number;
  /** Var[x], its slope: the Fisher information on β in one draw. */
  readonly variance: number;
}

/**
 * The logarithm of the total weight, the mean and the variance of x under the probabilities exp(β xᵢ) / Σⱼ exp(β xⱼ), for
 * x whose largest is 0. Plain loops: simulations ask for it some ten thousand times.
 */
export function tilted(x: readonly number[], beta: number): Tilted {
  const least = Math.min(...x);
  const top = beta < 0 ? beta * least : 0;
  let [total, moment] = [0, 0];
  const weights = x.map((xᵢ) => {
    const weight = Math.exp(beta * xᵢ - top);
    total += weight;
    moment += weight * xᵢ;
    return weight;
  });
  const mean = moment / total;
  let square = 0;
  for (const [i, xᵢ] of x.entries()) square += (weights[i] ?? 0) * (xᵢ - mean) ** 2;
  return { logTotal: top + Math.log(total), mean, variance: square / total };
}

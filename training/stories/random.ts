/** A source of uniform numbers in [0, 1). */
export type Uniform = () => number;

/**
 * A seeded source of uniform numbers, the same on every machine: the linear congruential generator of Numerical
 * Recipes (W. H. Press et al. 1992, 7.1), read from its upper bits.
 */
export function uniformFrom(seed: number): Uniform {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  // Neighbouring seeds begin alike; a few steps part them.
  for (let i = 0; i < 8; i += 1) next();
  return next;
}

/** One of `options`, each as likely as the others. @throws RangeError if there are none */
export function pick<T>(options: readonly T[], uniform: Uniform): T {
  const chosen = options[Math.floor(uniform() * options.length)];
  if (chosen === undefined) throw new RangeError(`nothing to pick from: ${options.length}`);
  return chosen;
}

/** One of `weighted`, as likely as its weight says. @throws RangeError if there are none */
export function pickWeighted<T>(weighted: readonly (readonly [T, number])[], uniform: Uniform): T {
  const total = weighted.reduce((sum, [, weight]) => sum + weight, 0);
  let left = uniform() * total;
  for (const [option, weight] of weighted) {
    left -= weight;
    if (left < 0) return option;
  }
  const last = weighted.at(-1);
  if (!last) throw new RangeError(`nothing to pick from: ${weighted.length}`);
  return last[0];
}

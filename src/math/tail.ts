import { exponent } from "./exponents.ts";

/** What rounding may add to or take from a number of tokens; a fraction this small is none. */
const ROUNDING = 1e-12;

/** What is known of the tokens that a list of the most likely ones leaves out. */
interface Tail {
  /** m, how many there are. */
  readonly tokens: number;
  /** R, the probability that they hold together at T = 1, or at the temperature that stands for 1; none if negative. */
  readonly mass: number;
  /** How far `mass` may be off for the rounding of what it was counted from; at least 0. */
  readonly blur: number;
  /** ln c, where c is the most that any one of them can hold: the smallest listed probability. */
  readonly logCap: number;
}

/**
 * The weight Σ (q/p)^(1/T) of the tokens q of a tail, on the scale where the most likely token of
 * all, p = exp(logTop), weighs 1: the least and the most it can be.
 *
 * q^(1/T) is concave in q for T > 1 and convex for T < 1, so that one extreme is a mass spread evenly
 * over all m tokens and the other a mass concentrated in as few as can hold it. At T = 1 both weigh
 * R/p. What exceeds m c is left out, as no tail can hold it; a tail of no mass weighs nothing.
 */
export function tailWeights(tail: Tail, logTop: number, temperature: number) {
  const [low, high] = [tail.mass - tail.blur, tail.mass + tail.blur];
  const weigh = (logProbability: number) => Math.exp(exponent(logProbability, logTop, temperature));
  const weights = (mass: number) => {
    if (mass <= 0 || tail.tokens === 0) return [0, 0] as const;
    return [spreadWeight({ ...tail, mass }, weigh), concentratedWeight({ ...tail, mass }, weigh)];
  };
  return { least: Math.min(...weights(low)), most: Math.max(...weights(high)) };
}

type Weigh = (logProbability: number) => number;

/** m tokens at R/m. */
function spreadWeight({ tokens, mass, logCap }: Tail, weigh: Weigh): number {
  return tokens * weigh(Math.min(Math.log(mass / tokens), logCap));
}

/** As many tokens as R fills at c each, and one that holds the rest. */
function concentratedWeight({ tokens, mass, logCap }: Tail, weigh: Weigh): number {
  const filled = mass / Math.exp(logCap);
  const full = Math.min(tokens, Math.floor(filled + ROUNDING));
  const rest = filled - full;
  if (full === tokens || rest < ROUNDING) return full * weigh(logCap);
  return full * weigh(logCap) + weigh(logCap + Math.log(rest));
}

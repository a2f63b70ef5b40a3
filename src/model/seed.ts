import type { Field } from "./fields.ts";

/** A seed names one sequence of random numbers: four lower-case letters or digits, short enough to read aloud and to type. */

const DIGITS = 36;
const LENGTH = 4;
const SEEDS = DIGITS ** LENGTH;

const numberOf = (seed: string): number => parseInt(seed, DIGITS) % SEEDS || 0;

/** The seed that `text` names, in lower case, or `undefined`. */
export const parseSeed = (text: string): string | undefined =>
  /^[a-z0-9]{4}$/i.test(text.trim()) ? text.trim().toLowerCase() : undefined;

/** The seed (`seed=luck`). */
export const seedField: Field<string> = {
  name: "seed",
  expects: { kind: "seed" },
  parse: parseSeed,
  format: (seed) => seed,
};

/**
 * `seed` as a multiple of 2⁻³² in [0, 1): what D3’s `randomLcg` takes for the 32 bits of its state.
 *
 * Different seeds give different numbers, and neighbouring seeds give numbers that have nothing to do with each other:
 * the generator’s first draw follows its state closely. The mixing is MurmurHash3’s last step (A. Appleby 2011), which
 * is one to one on 32 bits.
 */
export function seedNumber(seed: string): number {
  let bits = numberOf(seed);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}

// With these two every seed comes up once before one comes back (Hull and Dobell 1962): 36⁴ has the prime factors 2
// and 3, the multiplier less one is divisible by 12, and the increment by neither 2 nor 3.
const MULTIPLIER = 1_038_073;
const INCREMENT = 777_781;

/** Another seed, determined by `seed`: all 1,679,616 come up before the first comes back. */
export const nextSeed = (seed: string): string =>
  ((numberOf(seed) * MULTIPLIER + INCREMENT) % SEEDS).toString(DIGITS).padStart(LENGTH, "0");

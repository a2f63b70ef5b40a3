import { LARGEST_VOCABULARY } from "../model/wordList.ts";
import type { Kind, Named } from "./kinds.ts";
import type { Tokens } from "./tokens.ts";

/** The most that probabilities may sum to when they, or their logarithms, were rounded. */
export const LARGEST_SUM = 1.0099;

/** How far above 0 rounding can lift the logarithm of a probability of 1. */
const NOISE = 1e-3;

/** What an API writes for the logarithm of a token too unlikely to report, or less. */
export const NOT_TOLD = -9999;

/** What a number of a kind is multiplied by, to be the natural logarithm of a probability. */
const LN: Readonly<Partial<Record<Kind, number>>> = {
  ln: 1,
  log2: Math.LN2,
  log10: Math.LN10,
  nats: -1,
  bits: -Math.LN2,
};

/** The same number as a logarithm without its minus, or `number` itself. */
const signed = (number: number, factor: number): number => (factor < 0 ? -number : number);

/** The probability that `number` stands for, if its kind is one of those that tell probabilities. */
export function probabilityOf(number: number, kind: Kind): number {
  if (kind === "probabilities") return number;
  if (kind === "percentages") return number / 100;
  const factor = LN[kind] ?? 1;
  return signed(number, factor) <= NOT_TOLD ? 0 : Math.exp(number * factor);
}

/** The natural logarithm of what `number` stands for; −∞ where nothing was told of it, or it is 0. */
export function logOf(number: number, kind: Kind): number {
  const factor = LN[kind];
  // What was rounded up to a little more than 1 is 1.
  if (factor === undefined) return Math.min(0, Math.log(probabilityOf(number, kind)));
  return signed(number, factor) <= NOT_TOLD ? -Infinity : Math.min(0, number * factor) + 0;
}

/** What the probabilities of `tokens` sum to, if their numbers are of `kind`. */
export function sumOf({ numbers }: Tokens, kind: Kind): number {
  let sum = 0;
  for (const number of numbers) sum += probabilityOf(number, kind);
  return sum;
}

/** Whether `number` can be of `kind` among others: as a probability it is at most 1. */
export const canBeOne = (number: number, kind: Kind): boolean => {
  const factor = LN[kind];
  const within = factor === undefined ? number >= 0 : signed(number, factor) <= NOISE;
  const probability = probabilityOf(number, kind);
  return within && probability > 0 && probability <= LARGEST_SUM;
};

/** Whether the numbers of one place can be of `kind`. */
export function canBe({ numbers }: Tokens, kind: Kind): boolean {
  if (kind === "scores") return numbers.some((number) => number > -Infinity);
  const factor = LN[kind];
  let sum = 0;
  for (const number of numbers) {
    const within = factor === undefined ? number >= 0 : signed(number, factor) <= NOISE;
    sum += probabilityOf(number, kind);
    if (!within || sum > LARGEST_SUM) return false;
  }
  return sum > 0;
}

/** What the numbers of a paste are taken for, and what else they can be. */
export interface Decision {
  readonly kind: Kind;
  /** Whether the paste says so itself. */
  readonly named: boolean;
  readonly others: readonly Kind[];
}

const ALL: readonly Kind[] = ["ln", "probabilities", "percentages", "scores", "log10", "log2"];

/**
 * What the numbers of `places` are. A name decides where it can be true; else numbers that sum to no more than 1 are
 * probabilities, those from 0 to 100 that sum to about 100 percentages, those of at most 0 whose exponentials sum to no
 * more than 1 natural logarithms, and all others scores.
 */
export function decide(places: readonly Tokens[], named: Named | undefined): Decision {
  const possible = ALL.filter((kind) => places.some((tokens) => canBe(tokens, kind)));
  if (named !== undefined && named !== "open") {
    // “Surprisal” is counted in bits or in nats, and both can be possible.
    if (named === "bits" && canAll(places, "nats"))
      return canAll(places, "bits")
        ? { kind: "bits", named: true, others: ["nats"] }
        : { kind: "nats", named: true, others: [] };
    if (possible.includes(named)) return { kind: named, named: true, others: [] };
    // “Probability” stands over percentages, too.
    if (
      named === "probabilities" &&
      possible.includes("percentages") &&
      isOffered("percentages", places)
    )
      return { kind: "percentages", named: false, others: ["scores"] };
    return { kind: named, named: true, others: possible.filter((kind) => kind === "scores") };
  }
  const kind = likeliest(places, named) ?? "scores";
  return {
    kind,
    named: false,
    others: possible.filter((other) => other !== kind && isOffered(other, places)),
  };
}

const canAll = (places: readonly Tokens[], kind: Kind): boolean =>
  places.every((tokens) => canBe(tokens, kind));

/** Percentages are offered only where they sum to something like a whole. */
const isOffered = (kind: Kind, places: readonly Tokens[]): boolean =>
  kind !== "percentages" || places.every((tokens) => sumOf(tokens, kind) > LEAST_PERCENT);

/** What the likeliest of a vocabulary have to sum to: the first of them is at least as likely as all are in the mean. */
const LEAST_TOP = 1 / LARGEST_VOCABULARY;

/** What percentages have to sum to, to be taken for some where nothing says so, or to be offered. */
const [WHOLE_PERCENT, LEAST_PERCENT] = [0.95, 0.5];

function likeliest(places: readonly Tokens[], named: Named | undefined): Kind | undefined {
  const all = (kind: Kind): boolean => places.every((tokens) => canBe(tokens, kind));
  const whole = places.every((tokens) =>
    tokens.numbers.every((number) => Number.isInteger(number) || number === -Infinity),
  );
  const areTop = (): boolean => places.every((tokens) => sumOf(tokens, "ln") > LEAST_TOP);
  if (!whole && all("ln") && areTop()) return "ln";
  if (all("probabilities") && (!whole || named === "open")) return "probabilities";
  const sums = (): boolean =>
    places.every((tokens) => sumOf(tokens, "percentages") > WHOLE_PERCENT);
  return all("percentages") && sums() ? "percentages" : undefined;
}

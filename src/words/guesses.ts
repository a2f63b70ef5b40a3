import { entryAt } from "../model/entryAt.ts";
import { fates, gainers, sharesAt } from "../model/fates.ts";
import { formatShare } from "./numbers.ts";

/** What is said to a reader who guessed before looking: text first, and never a score. */

/** `jam`, `jam and honey`, `jam, honey and cheese`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** What became of the guess that exactly the words `guess` gain from T = `from` to T = `to`. */
export function gainVerdict(
  words: readonly string[],
  logits: readonly number[],
  guess: readonly string[],
  [from, to]: readonly [from: number, to: number],
): string {
  const flags = gainers(logits, from, to);
  const gain = words.filter((_, i) => flags[i]);
  const lose = words.filter((_, i) => !flags[i]);
  const range = `from ${from} to ${to}`;
  if (gain.length === 0) return `Nothing gains ${range}: the scores are equal.`;
  const truth =
    lose.length <= gain.length
      ? `all but ${listed(lose)} gain ${range}`
      : `${listed(gain)} gain ${range}`;
  const missed = gain.filter((word) => !guess.includes(word));
  const wrong = guess.filter((word) => lose.includes(word));
  if (missed.length === 0 && wrong.length === 0) return `Yes: ${truth}.`;
  return [
    `${truth.charAt(0).toUpperCase()}${truth.slice(1)}.`,
    missed.length > 0 && guess.length > 0 ? `You left out ${listed(missed)}.` : "",
    wrong.length > 0
      ? `You ticked ${listed(wrong)}, and heat takes from ${wrong.length > 1 ? "them" : "it"}.`
      : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** Which words have passed their peak by T = `by`, and what it cost them; empty if none has. */
export function turnedBack(
  words: readonly string[],
  logits: readonly number[],
  by: number,
): string {
  const at = sharesAt(logits, by);
  const turned = fates(logits).flatMap(({ peak }, i) =>
    peak && peak.temperature < by
      ? [
          `${words[i]} (${formatShare(peak.probability)} at its peak, ${formatShare(entryAt(at, i))} now)`,
        ]
      : [],
  );
  return turned.length === 0
    ? ""
    : `By T = ${by}, ${listed(turned)} ${turned.length === 1 ? "has" : "have"} turned back.`;
}

/** How a share is told as luck: `14% of the picks`, `1 pick in 22 thousand`. */
export function picks(p: number): string {
  return p >= 0.001
    ? `${formatShare(p)} of the picks`
    : formatShare(p, { spoken: true }).replace("1 in ", "1 pick in ");
}

/** Guesses this near, in percentage points, need no correction. */
const CLOSE = 3;

/**
 * What became of a guess at the shares of `words` at `temperature`, in percent: the word that was given most too much,
 * and the one that was given most too little.
 */
export function shareVerdict(
  words: readonly string[],
  guess: readonly number[],
  truth: readonly number[],
  temperature: number,
): string {
  const errors = words.map((word, i) => {
    const [given, share] = [guess[i] ?? 0, truth[i] ?? 0];
    return { word, given, share, over: given - 100 * share };
  });
  const sorted = errors.toSorted((a, b) => b.over - a.over);
  const far = [sorted[0], sorted.at(-1)].filter((one) => one && Math.abs(one.over) > CLOSE);
  const at = `at T = ${temperature}`;
  if (far.length === 0) return `Close: ${at} no word is off by more than ${CLOSE} points.`;
  return far
    .map((one) => one && `You gave ${one.word} ${one.given}%; ${at} it gets ${picks(one.share)}.`)
    .join(" ");
}

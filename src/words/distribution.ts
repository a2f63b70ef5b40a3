import { type Derived, oddsOf, type WordRow } from "../model/derive.ts";
import type { WordFate } from "../model/fates.ts";
import {
  formatBits,
  formatChoices,
  formatCount,
  formatRatio,
  formatScore,
  formatShare,
  formatTemperature,
  speakTemperature,
} from "./numbers.ts";
import type { Tailed } from "../model/tail.ts";

/** Every sentence that a figure says of its state, on screen and aloud. */

const share = (row: WordRow): string => formatShare(row.probability, row);
const spokenShare = (row: WordRow): string =>
  formatShare(row.probability, { ...row, spoken: true });

/** `butter`, `heads and tails`, `butter, jam and honey`. */
export const listed = (words: readonly string[]): string =>
  [words.slice(0, -1).join(", "), ...words.slice(-1)].filter((part) => part !== "").join(" and ");

/** `butter`, `heads and tails`, `every word`: the words that share the top. */
export function favouriteNames({ rows, favourites }: Derived): string {
  if (favourites.length === rows.length) return "every word";
  return listed(favourites.map(({ word }) => word));
}

/** What a screen reader says while the dial moves: `0.70; butter 72 percent`. */
export function dialText(derived: Derived): string {
  const { temperature, rows, favourites } = derived;
  const names = favouriteNames(derived);
  const [first] = favourites;
  if (first === undefined) return speakTemperature(temperature);
  if (temperature === Infinity) return `infinity, uniform; every word ${spokenShare(first)}`;
  const each = favourites.length > 1 && favourites.length < rows.length ? " each" : "";
  if (temperature === 0)
    return favourites.length === 1
      ? `0, greedy; always ${names}`
      : `0, greedy; ${names} ${spokenShare(first)}${each}`;
  return `${speakTemperature(temperature)}; ${names} ${spokenShare(first)}${each}`;
}

/** What a screen reader says when it arrives at a dial that says `text`: the dial's range after the temperature. */
export const dialTextOnArrival = (text: string): string =>
  text.replace(/^[^;]*/, (temperature) => `${temperature}, on a dial from 0 to infinity`);

/** `At T = 0.70, butter is picked 72% of the time. The choice is as open as a fair pick among 2.4 words.` */
export function distributionSentence(derived: Derived): string {
  const { temperature, rows, favourites, choices } = derived;
  const [first] = favourites;
  if (first === undefined) return "";
  const at = `At T = ${formatTemperature(temperature)}`;
  if (temperature === Infinity)
    return `${at}, every word gets the same share, ${share(first)}. The scores no longer matter.`;
  if (favourites.length === rows.length)
    return `${at}, as at any other, every word gets the same share, ${share(first)}: their scores are equal.`;
  const names = favouriteNames(derived);
  const verb = favourites.length > 1 ? "are each picked" : "is picked";
  if (temperature === 0)
    return favourites.length > 1
      ? `${at}, ${names} tie and get ${share(first)} each; nothing else is ever picked.`
      : `${at}, ${names} is always picked. There is no randomness left.`;
  return `${at}, ${names} ${verb} ${share(first)} of the time. The choice is as open as a fair pick among ${formatChoices(choices)} words.`;
}

/** `At T = 1.00 the choice is as open as a fair pick among 3.2 words (1.67 bits).` */
export const choicesSentence = ({ temperature, choices, entropyBits }: Derived): string =>
  choices < 1.00005
    ? `At T = ${formatTemperature(temperature)} there is only one choice (0 bits).`
    : `At T = ${formatTemperature(temperature)} the choice is as open as a fair pick among ${formatChoices(choices)} words (${formatBits(entropyBits)} bits).`;

/** `In words: divide butter’s score, 5.0, by 0.70, …`: the worked formula for a reader who skips formulas. */
export function formulaSentence(row: WordRow, { temperature, rows, favourites }: Derived): string {
  const p = share(row);
  if (temperature === 0)
    return row.impossible
      ? `As T goes to 0, everything goes to the highest score. ${row.word} is not it, and gets ${p}.`
      : favourites.length > 1
        ? `As T goes to 0, everything goes to the highest score. ${favourites.length} words share it, and ${row.word} gets ${p}.`
        : `As T goes to 0, everything goes to the highest score, and that is ${row.word}: ${p}.`;
  if (temperature === Infinity)
    return `Divided by a number without end, every score becomes 0 and every weight 1, so ${row.word} gets 1 share in ${rows.length}: ${p}.`;
  const by =
    temperature === 1 ? "by 1, which changes nothing" : `by ${formatTemperature(temperature)}`;
  return `Divide ${row.word}’s score, ${formatScore(row.logit)}, ${by}; raise e to it; take its share of the total: ${p}.`;
}

/** `butter is 2.72 times as likely as jam`, that the two are equally likely, or which of them is never picked. */
export function oddsClause(a: WordRow, b: WordRow): string {
  if (a.impossible && b.impossible) return `neither ${a.word} nor ${b.word} is ever picked`;
  if (a.impossible || b.impossible) {
    const [picked, never] = a.impossible ? [b, a] : [a, b];
    return `${picked.word} ${picked.certain ? "is always" : "may be"} picked, ${never.word} never`;
  }
  const odds = oddsOf(a, b);
  return Math.abs(odds - 1) < 1e-12
    ? `${a.word} and ${b.word} are equally likely`
    : `${a.word} is ${formatRatio(odds)} times as likely as ${b.word}`;
}

/** `jam rises, peaks at T = 1.54 with 23%, and then falls.` */
export function fateSentence(word: string, { fate, peak }: WordFate): string {
  if (peak)
    return `${word} rises, peaks at T = ${formatTemperature(Math.round(peak.temperature * 100) / 100)} with ${formatShare(peak.probability)}, and then falls.`;
  return {
    falls: `${word} has the highest score: heat can only take from it.`,
    rises: `${word} scores at or below the plain average of all scores: heat can only give to it.`,
    peaks: "",
    constant: "With equal scores the dial changes nothing.",
  }[fate];
}

/** `At T = 1.50, 51% of all picks are words that the model gave no chance.` */
export function tailSentence(temperature: number, { tail, choices }: Tailed): string {
  const at = `At T = ${formatTemperature(temperature)}`;
  if (temperature === 0) return `${at}, the tail is never picked.`;
  return `${at}, ${formatShare(tail)} of all picks come from the tail, words that the model gave next to no chance. The choice is as open as a fair pick among ${choices < 100 ? formatChoices(choices) : formatCount(choices)} words.`;
}

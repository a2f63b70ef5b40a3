import {
  formatChoices,
  formatCount,
  formatShare,
  formatTemperature,
  speakTemperature,
} from "../../model/numbers.ts";
import type { Playground, PlaygroundRow, Share } from "./model/playground.ts";
import { MOST_PINS } from "./model/pins.ts";
import { UNTOLD } from "./model/list.ts";

/** Every sentence that the playground says of its state, on screen and aloud. */

const number = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 2 });

/** `5.0`, `−0.31`, `not told`: a score or a log-probability, with a second decimal where it needs one. */
export const numberText = (score: number): string =>
  score === UNTOLD
    ? "not told"
    : number.format(Math.round(score * 100) / 100 + 0).replace("-", "−");

/** `58%`, `28–98%`, `<0.0001% – 4.8%`: a share, or the least and the most that it can be. */
export function shareText({ lower, upper, impossible, certain }: Share, spoken = false): string {
  const exactZero = impossible || (lower === 0 && upper > 0);
  const least = formatShare(lower, { impossible: exactZero, certain, spoken });
  const most = formatShare(upper, { impossible, certain, spoken });
  if (least === most || impossible || certain) return most;
  if (spoken) return `${least} to ${most}`;
  const bare = /^[\d.]+%$/;
  return bare.test(least) && bare.test(most)
    ? `${least.slice(0, -1)}–${most}`
    : `${least} – ${most}`;
}

/** A word's share: `not told` where the API kept it to itself. */
export const rowShareText = (row: PlaygroundRow, spoken = false): string =>
  row.told ? shareText(row, spoken) : "not told";

/** The most names that a sentence lists. */
const MOST_NAMES = 3;

/** `butter`, `heads and tails`, `every word`, `12 words`: the words of the highest number. */
export function leaders({ kind, rows, favourites }: Playground): string {
  if (favourites.length === rows.length) return "every word";
  return favourites.length > MOST_NAMES
    ? `${favourites.length} words`
    : favourites.map(({ word }) => (kind === "logprobs" ? `“${word}”` : word)).join(" and ");
}

/** What speech hears while the dial moves: `0.70; butter 72 percent`. */
export function dialWords(playground: Playground): string {
  const { temperature, favourites } = playground;
  const [first] = favourites;
  const each = favourites.length > 1 ? " each" : "";
  const share = first ? rowShareText(first, true) : "";
  return `${speakTemperature(temperature)}; ${leaders(playground)} ${share}${each}`;
}

/** The live sentence: who leads with what share, and how open the choice is. */
export function playgroundSentence(playground: Playground): string {
  const { temperature, rows, favourites, choices, tail } = playground;
  const [first] = favourites;
  if (first === undefined) return "";
  const at = `At T = ${formatTemperature(temperature)}`;
  const share = shareText(first);
  const names = leaders(playground);
  if (tail)
    return `${at}, ${names} ${favourites.length > 1 ? "get" : "gets"} ${share}${each(favourites)}. ${tailSentence(playground)}`;
  if (favourites.length === rows.length)
    return `${at}, as at any other, every word gets the same share, ${share}: the scores are equal.`;
  if (temperature === Infinity)
    return `${at}, every word gets the same share, ${share}. The scores no longer matter.`;
  if (temperature === 0)
    return favourites.length > 1
      ? `${at}, ${names} tie and get ${share} each; nothing else is ever picked.`
      : `${at}, ${names} is always picked. There is no randomness left.`;
  const verb = favourites.length > 1 ? "are each picked" : "is picked";
  return `${at}, ${names} ${verb} ${share} of the time. The choice is as open as a fair pick among ${formatChoices(choices ?? 1)} words.`;
}

const each = (favourites: readonly PlaygroundRow[]): string =>
  favourites.length > 1 ? " each" : "";

/** What the tail of unseen tokens can hold: `At T = 2.00 they can hold anything from 28% to 98%.` */
export function tailSentence({ temperature, tail }: Playground): string {
  if (!tail || tail.tokens === 0) return "No other token is left to share with.";
  const others =
    tail.tokens === 1 ? "the one other token" : `the other ${formatCount(tail.tokens)} tokens`;
  if (temperature === 0)
    return tail.upper === 0
      ? `${capital(others)} are never picked.`
      : `${capital(others)} can hold up to ${formatShare(tail.upper)}: one of them may tie with the first.`;
  const range = shareText(tail);
  return /[–]/.test(range)
    ? `${capital(others)} can hold anything from ${formatShare(tail.lower)} to ${formatShare(tail.upper)}.`
    : `${capital(others)} hold ${range}.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What an API's answer leaves open, at T = 1: how much it did not list. */
export function unseenSentence({ tail, rows }: Playground): string {
  if (!tail) return "";
  const listed = formatCount(rows.filter(({ told }) => told).length);
  if (tail.missingMass === 0) return `At T = 1 the ${listed} listed tokens hold everything.`;
  const held = `At T = 1 the ${listed} listed tokens hold ${formatShare(1 - tail.missingMass)} and all others ${formatShare(tail.missingMass)}.`;
  return tail.cramped
    ? `${held} So few others cannot hold as much, as none is likelier than the last one listed: the vocabulary must be larger.`
    : `${held} How the others share it was not told, so at any other T only bounds are known: the bar is the least, the dashed end the most.`;
}

/** `butter falls from 84% to 37%`: the leader's change from one temperature to another. */
function change(from: Playground, to: Playground): string {
  const [before, after] = [from.favourites[0], to.favourites[0]];
  if (!before || !after) return "";
  const names = leaders(to);
  const several = to.favourites.length > 1 && to.favourites.length < to.rows.length;
  const [was, is] = [shareText(before), shareText(after)];
  if (was === is) return `${names} ${several ? "stay" : "stays"} at ${is}`;
  const verb = before.upper <= after.lower ? "rise" : before.lower >= after.upper ? "fall" : "go";
  const inflected = several ? verb : verb === "go" ? "goes" : `${verb}s`;
  return `${names} ${inflected} from ${was} to ${is}`;
}

/** `From T = 0.50 to T = 2.00, butter falls from 84% to 37%; 1.7 → 5.0 effective choices.` */
export function pinSentence(pinned: Playground, now: Playground): string {
  if (pinned.temperature === now.temperature)
    return `T = ${formatTemperature(now.temperature)} is where the dial stands.`;
  const moved = `From T = ${formatTemperature(pinned.temperature)} to T = ${formatTemperature(now.temperature)}, ${change(pinned, now)}`;
  return pinned.choices === undefined || now.choices === undefined
    ? `${moved}.`
    : `${moved}; ${formatChoices(pinned.choices)} → ${formatChoices(now.choices)} effective choices.`;
}

/** What came of adding the same to every score. */
export const shiftedSentence = (amount: number): string =>
  `Every score went up by ${amount} and no probability changed: only the gaps count.`;

/** What came of doubling every score. */
export const doubledSentence = (temperature: number): string =>
  temperature === 0 || temperature === Infinity
    ? `Doubling every score does what halving T does, and at T = ${formatTemperature(temperature)} neither changes anything.`
    : `Doubling every score does what halving T does: the old scores share like this at T = ${formatTemperature(temperature / 2)}.`;

/** What came of making all scores equal. */
export const levelledSentence = "With equal scores the dial has nothing left to change.";

/** What stands beside the button that pins a temperature; `hollow` if one pin's bars are drawn behind the live ones. */
export function pinHint(pins: readonly number[], temperature: number, hollow: boolean): string {
  const bars = hollow ? " Hollow bars: the pinned temperature." : "";
  if (pins.includes(temperature))
    return `T = ${formatTemperature(temperature)} is pinned: turn the dial to compare.${bars}`;
  if (pins.length >= MOST_PINS) return `${MOST_PINS} are pinned, the most. Unpin one first.`;
  return pins.length === 0
    ? "Keeps this temperature beside the live one, to compare."
    : bars.trim();
}

/** `Position 2 of 5, where “jam” was written.` */
export const positionText = (index: number, count: number, written: string | undefined): string =>
  `Position ${index + 1} of ${formatCount(count)}${written ? `, where “${written}” was written` : ""}.`;

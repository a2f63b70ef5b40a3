import type { CountRange } from "./model/binomial.ts";
import type { WordRow } from "../../model/derive.ts";
import { chanceOfAny, type DiceRow, type DiceState, isStale, MOST_DRAWS } from "./model/dice.ts";
import { formatCount, numberFormat, formatShare, formatTemperature } from "../../words/numbers.ts";

/** Every sentence and number that the dice say of their state. */

/** How many of the points, the last ones, the picture shows. */
export const POINTS_SHOWN = 200;

const upToTenths = numberFormat({ maximumFractionDigits: 1 });

/** `58`, `4.8`, `<0.1`, `0`: a mean number of draws. */
export function formatExpected(expected: number, impossible = false): string {
  if (impossible || expected === 0) return "0";
  if (expected < 0.05) return "<0.1";
  return expected < 9.95 ? upToTenths(expected) : formatCount(expected);
}

/** `49–68`, `0`: the usual counts. */
export const formatUsual = ({ low, high }: CountRange): string =>
  low === high ? formatCount(low) : `${formatCount(low)}–${formatCount(high)}`;

/** `100 draws`, `1 draw`. */
export const drawsPhrase = (count: number): string =>
  `${formatCount(count)} ${count === 1 ? "draw" : "draws"}`;

const at = (temperature: number): string => `T = ${formatTemperature(temperature)}`;

/**
 * `100 draws at T = 1.00: butter 61 (expected 58, usually 49–68). The last one was jam.`
 * After the dial turned: `100 draws at T = 1.00: butter 61. At T = 2.00, 37 would be expected (usually 28–47).`
 */
export function diceSentence(
  state: DiceState,
  rows: readonly DiceRow[],
  last: string | undefined,
): string {
  const favourite = favouriteOf(rows);
  if (!favourite) return "";
  const { word, drawn, usual, probability } = favourite;
  if (state.count === 0)
    return `No draws yet at ${at(state.temperature)}. ${word} has ${formatShare(probability, favourite)} of the ruler.`;
  const expected = formatExpected(favourite.expected, favourite.impossible);
  const counted = `${drawsPhrase(state.count)} at ${at(state.counted)}: ${word} ${formatCount(drawn)}`;
  return isStale(state)
    ? `${counted}. At ${at(state.temperature)}, ${expected} would be expected (usually ${formatUsual(usual)}).`
    : `${counted} (expected ${expected}, usually ${formatUsual(usual)}). The last draw was ${last}.`;
}

const favouriteOf = (rows: readonly DiceRow[]): DiceRow | undefined => {
  const highest = Math.max(...rows.map(({ logit }) => logit));
  return rows.find(({ logit }) => logit === highest);
};

/** Whose ruler the counts belong to, and what else the reader should know about them. */
export function countedSentence(state: DiceState): string {
  if (isStale(state))
    return `Counted at ${at(state.counted)}. The points have not moved since; the borders have.`;
  if (state.count === 0) return "No point has fallen yet.";
  const most =
    state.count === MOST_DRAWS
      ? ` ${formatCount(MOST_DRAWS)} draws are the most that fit here: Clear starts again.`
      : "";
  return state.count > POINTS_SHOWN
    ? `The last ${POINTS_SHOWN} points are shown, and all ${formatCount(state.count)} are counted.${most}`
    : "Every point is shown and counted. How high it floats means nothing.";
}

/** `The chance of at least one gravel in 100 draws at T = 1.00: 13%.` */
export function rareSentence(state: DiceState, row: WordRow): string {
  const count = Math.max(1, state.count);
  const chance = formatShare(chanceOfAny(row, count), row);
  return `The chance of at least one ${row.word} in ${drawsPhrase(count)} at ${at(state.temperature)}: ${chance}.`;
}

/** What its table and its buttons are called. */
export const labels = {
  draw: "Draw words",
  drawMore: (more: number) => `Draw ${formatCount(more)}`,
  clear: "Clear",
  countAgain: "Count again with the same luck",
  table: (count: number, prompt: string) =>
    `${formatCount(count)} draws of ${prompt ? `the word that follows “${prompt} …”` : "a word"}: expected, usual and drawn`,
  expected: { title: "Expected", short: "about" },
  usual: { title: "Usually", short: "usually" },
  drawn: "Drawn",
  drawnAt: (counted: number) => `Drawn at ${at(counted)}`,
} as const;

/** `unusually many`, `unusually few`. */
export const unusualWords = { many: "unusually many", few: "unusually few" } as const;

/** What stands above the last words drawn. */
export const logTitle = (state: DiceState, shown: number): string =>
  shown === 0
    ? "No words yet"
    : `The last ${shown === 1 ? "word" : `${shown} words`}, drawn at ${at(state.counted)}`;

/** What stands at the last point on the ruler: its word, unless the ruler is another now. */
export const lastPointLabel = (state: DiceState, word: string): string =>
  `draw ${formatCount(state.count)}${isStale(state) ? "" : `: ${word}`}`;

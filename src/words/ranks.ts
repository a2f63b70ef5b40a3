import {
  formatChoices,
  formatCount,
  formatScore,
  formatShare,
  formatTemperature,
  formatWeight,
  speakTemperature,
} from "./numbers.ts";
import { type Beyond, type Ranked, type RankedWord, rankedWord } from "../model/ranks/ranks.ts";

/** Every sentence and number that is said of a large vocabulary. */

/** What the picture, the table and the numbers of a large vocabulary are called. */
export const ranksLabels = {
  plot: "Probability of each word against its rank",
  across: (count: number) => `Rank of the word, 1 to ${formatCount(count)}`,
  up: "Probability of a word. Dashed: at T = 1",
  scoreShort: "score",
  table: "The likeliest words of the whole vocabulary",
  beyond: (rank: number) => `Beyond the top ${formatCount(rank)}`,
  logPartition: "ln of the sum Z",
} as const;

/** `butter`, `word 1,000`: a word by its name, else by its rank. */
export const wordName = ({ word, rank }: RankedWord): string => word || `word ${formatCount(rank)}`;

/** `282`, `9.3`: effective choices, with a decimal while they are few. */
export const formatMany = (choices: number): string =>
  choices < 99.95 ? formatChoices(choices) : formatCount(choices);

/** `42%`: the part of the picks beyond a rank. */
export const formatBeyond = (beyond: Beyond): string => formatShare(beyond.probability, beyond);

/** `8.5`, `1.2 × 10⁶`: ln Z, which has no value at T = 0. */
export function formatLogPartition(logPartition: number): string {
  if (Number.isNaN(logPartition)) return "none at T = 0";
  return Math.abs(logPartition) < 1e6
    ? formatScore(logPartition)
    : `${logPartition < 0 ? "−" : ""}${formatWeight(Math.abs(logPartition))}`;
}

/** `At T = 1.00, the choice among 50,257 words is as open as a fair pick among 282 …`. */
export function ranksSentence(ranked: Ranked): string {
  const { temperature, list, ties, choices, beyond } = ranked;
  const at = `At T = ${formatTemperature(temperature)}`;
  const count = formatCount(list.scores.length);
  const word = wordName(rankedWord(ranked, 0));
  if (temperature === 0)
    return ties === 1
      ? `${at}, ${word} is always picked, and none of the other ${formatCount(list.scores.length - 1)} ever is.`
      : `${at}, ${formatCount(ties)} words of ${count} tie at the top and share all picks; no other is ever picked.`;
  const open =
    temperature === Infinity
      ? `${at}, each of ${count} words gets the same share.`
      : `${at}, the choice among ${count} words is as open as a fair pick among ${formatMany(choices)}.`;
  return `${open} Words beyond the top 50 get ${formatBeyond(beyond[0])} of all picks, words beyond the top 1,000 ${formatBeyond(beyond[1])}.`;
}

/** `The likeliest word gets 10%, the 50th 0.4%, the 1,000th 0.01%, the last <0.0001%.` */
export function curveSentence(ranked: Ranked): string {
  const { length } = ranked.list.scores;
  const share = (at: number): string => {
    const word = rankedWord(ranked, at);
    return formatShare(word.probability, word);
  };
  const between = [50, 1_000]
    .filter((nth) => nth < length)
    .map((nth) => `the ${formatCount(nth)}th ${share(nth - 1)}, `);
  return `The likeliest word gets ${share(0)}, ${between.join("")}the last ${share(length - 1)}.`;
}

/** What a screen reader says while the dial moves: `1.00; 282 effective choices, 42 percent beyond the top 50`. */
export const ranksDialText = ({ temperature, choices, beyond: [top50] }: Ranked): string =>
  `${speakTemperature(temperature)}; ${formatMany(choices)} effective choices, ` +
  `${formatShare(top50.probability, { ...top50, spoken: true })} beyond the top 50`;

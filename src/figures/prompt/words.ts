import {
  formatCount,
  formatScore,
  formatShare,
  formatTemperature,
  speakTemperature,
} from "../../words/numbers.ts";
import { END_MARK, LONGEST_PROMPT, type PromptTokens } from "../../lm/prompt.ts";
import type { WriteStop } from "./model/draw.ts";
import { formatMany } from "../../words/ranks.ts";
import { shortened } from "../../model/quote.ts";
import { NAMED_TOKENS, RARE, type Mass, type WholeVocabulary } from "./model/wholeVocabulary.ts";
import { commonLabels } from "../../words/labels.ts";

/** Every sentence that a prompt and its distribution are described with. */

/** What a model reads a prompt in. */
const PARTS = "words, marks or pieces of words";

/**
 * A token as a reader is shown it after `text`: `jam` for ` jam`; `·ing` for a piece that goes on with the word before
 * it; `¶ end` for the end of a text; `␣` for a blank alone.
 */
export function tokenLabel(token: string, text: string): string {
  if (token === "\n") return `${END_MARK} end`;
  if (token === " ") return "␣";
  const goesOn = /^[\p{L}\p{N}]/u.test(token) && /\S$/.test(text) && !/[“‘]$/.test(text);
  return goesOn ? `·${token}` : token.trimStart();
}

/** A prompt on one line, as a field shows it. */
export const promptLine = (text: string): string => text.replaceAll("\n", END_MARK);

/** `“She spread her toast with”`, or `the beginning of a text`. */
const quoted = (line: string): string =>
  line === "" ? "the beginning of a text" : `“${line.trimEnd()}”`;

/** What a button says that puts an example in place. */
export const exampleLabel = (prompt: string): string =>
  prompt === "" ? "The beginning" : `${prompt} …`;

/** `Storyteller does not know “poured”.`, or that a prompt is too long; none if it could be read. */
export function promptProblem(title: string, read: PromptTokens): string | undefined {
  if ("unknown" in read) return `${title} does not know “${shortened(read.unknown)}”.`;
  return "tooMany" in read
    ? `That is ${formatCount(read.tooMany)} ${PARTS} to ${title}; a prompt here has at most ${LONGEST_PROMPT.tokens}.`
    : undefined;
}

/** What is told where a prompt is read that the model cannot: `… Its own prompt is shown instead.` */
export const insteadSentence = (problem: string): string =>
  `${problem} Its own prompt is shown instead.`;

/** What is told of a prompt that was typed and cannot be read. */
export const stayedSentence = (problem: string): string => `${problem} The prompt stays as it was.`;

const share = (mass: Mass, spoken = false): string =>
  formatShare(mass.probability, { ...mass, spoken });

/**
 * `After “She spread her toast with”, Storyteller gives “butter” 63% at T = 1.00. Its choice among 759 words
 * is as open as a fair pick among 3.1. The 749 below the top 10 share 0.9%.`
 */
export function promptSentence(
  title: string,
  line: string,
  topLabel: string,
  whole: WholeVocabulary,
): string {
  const { ranked, named, others } = whole;
  const { temperature, ties, choices } = ranked;
  const [top] = named;
  if (!top) return "";
  const count = formatCount(whole.shares.length);
  const [after, at] = [`After ${quoted(line)}`, `at T = ${formatTemperature(temperature)}`];
  const word = `“${topLabel}”`;
  if (temperature === 0)
    return ties === 1
      ? `${after}, ${title} always writes ${word} ${at}, and none of its other ${formatCount(whole.shares.length - 1)} words.`
      : `${after}, ${formatCount(ties)} words of ${title} tie at the top and share all picks ${at}.`;
  const open =
    temperature === Infinity
      ? `${after}, each of the ${count} words of ${title} gets the same share ${at}, ${share(top)}.`
      : `${after}, ${title} gives ${word} ${share(top)} ${at}. Its choice among ${count} words is as open as a fair pick among ${formatMany(choices)}.`;
  return `${open} The ${formatCount(others.count)} below the top ${NAMED_TOKENS} share ${share(others)}.`;
}

/** What a screen reader says while the dial moves: `1.00; butter 63 percent, 3.1 effective choices`. */
export const promptDialText = (
  topLabel: string,
  { ranked, named: [top] }: WholeVocabulary,
): string =>
  `${speakTemperature(ranked.temperature)}; ` +
  (top ? `${topLabel} ${share(top, true)}, ` : "") +
  `${formatMany(ranked.choices)} effective choices`;

/** A number with its name. */
export interface VocabularyFact {
  readonly name: string;
  readonly text: string;
  /** Whether temperature has a part in it. */
  readonly touched: boolean;
}

/** What the whole vocabulary comes to. */
export const vocabularyFacts = (whole: WholeVocabulary): readonly VocabularyFact[] => [
  { name: commonLabels.effectiveChoices, text: formatMany(whole.ranked.choices), touched: true },
  { name: `Below the top ${NAMED_TOKENS}`, text: share(whole.others), touched: true },
  {
    name: `Share now of the ${formatCount(whole.rare.count)} words that had under ${formatShare(RARE)} at T = 1`,
    text: share(whole.rare),
    touched: true,
  },
  {
    name: "Scores",
    text: `${formatScore(whole.lowest)} to ${formatScore(whole.highest)}`,
    touched: false,
  },
];

/** `With the luck “toss”, Draw one would now write “jam”, which has 15%.` */
export const drawSentence = (seed: string, label: string, probability: number): string =>
  `With the luck “${seed}”, Draw one would now write “${label}”, which has ${formatShare(probability, { certain: probability === 1 })}.`;

/** What stands in its place where that cannot be written: `A prompt here has at most 40 words, marks or pieces of words: remove some to write on.` */
export const stopSentence = (stop: WriteStop, label: string): string =>
  stop === "lost"
    ? `“${label}” would change nothing after this prompt: New luck draws another.`
    : `A prompt here has at most ${LONGEST_PROMPT[stop]} ${stop === "tokens" ? PARTS : stop}: remove some to write on.`;

/** What a reader sees while a model is on its way. */
export const PROMPT_MEANWHILE = "Until then the figure stays as it is.";

/** What stands there until the model that is to write is here. */
export const waitSentence = (title: string): string => `Writing on waits for ${title}.`;

/** What its fields, its buttons and its table are called. */
export const labels = {
  others: "Other prompts",
  yours: "Your prompt",
  writeOn: "Write on",
  top: "Take the top word",
  draw: "Draw one",
  back: "Remove last word",
  table: (line: string) => `The words that may follow “${line} …”`,
} as const;

/** What its parameters expect in a link. */
export const expects = {
  prompt: `a text of at most ${LONGEST_PROMPT.characters} characters`,
} as const;

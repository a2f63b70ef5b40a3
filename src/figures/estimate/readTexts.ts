import { cleanWord, SCORE_LIMITS } from "../../model/wordList.ts";
import type { Kind } from "../../paste/kinds.ts";
import type { Choice, Place, Reading } from "../../paste/reading.ts";
import { readPaste } from "../../paste/readPaste.ts";
import { documentOf } from "../../paste/structure/document.ts";
import { tokenNames } from "../../paste/tokenNames.ts";
import { noteSentence } from "../../paste/words/notes.ts";
import { problemSentence } from "../../paste/words/problems.ts";
import { MOST_ANSWERS, SIZES } from "./model/entries.ts";
import type { Numbered } from "./model/tallies.ts";
import { faultSentences } from "./words.ts";

// Comes with the readers: asked for beside them it would bring the reader of pastes to everybody who sees the figure.
export { plainPaste } from "../../paste/plainPaste.ts";

/** Why a text cannot be used, as a sentence. */
interface Refused {
  readonly problem: string;
}

/** Words with a number each, how many decimals those have at most, and what was taken for granted. */
interface NumbersRead {
  readonly entries: Numbered;
  readonly digits: number;
  readonly told: readonly string[];
}

/**
 * Reads words with scores, whatever they stand in: numbers that nothing names are scores, probabilities and logarithms of
 * them are natural logarithms. Never throws.
 */
export function readScores(text: string): NumbersRead | Refused {
  const reading = readingOf(text);
  if ("problem" in reading) return reading;
  const isNamed = reading.notes.some((note) => note.note === "kind" && note.named);
  const chosen = isNamed ? reading : readingOf(text, { kind: "scores" });
  return "problem" in chosen ? chosen : numbersOf(chosen, text, SCORE_LIMITS);
}

/** Reads words with log-probabilities or what comes to them. Never throws. */
export function readLogprobs(text: string): NumbersRead | Refused {
  const reading = readingOf(text);
  if ("problem" in reading) return reading;
  if (reading.scale === "logits") return { problem: faultSentences.noLogprobs };
  return numbersOf(reading, text, { lowest: SCORE_LIMITS.lowest, highest: 0 });
}

function readingOf(text: string, choice?: Choice): Reading | Refused {
  const pasted = readPaste(text, choice);
  return "problem" in pasted ? { problem: problemSentence(pasted.problem) } : pasted.reading;
}

/** The first position of `reading`; a logarithm that was not told is left out. */
function numbersOf(
  { kind, places, notes }: Reading,
  text: string,
  limits: { readonly lowest: number; readonly highest: number },
): NumbersRead | Refused {
  const [place] = places;
  const entries = place ? entriesOf(place) : [];
  const outside = entries.find(
    ([, number]) => !(number >= limits.lowest && number <= limits.highest),
  );
  if (outside) return { problem: faultSentences.outside(...outside) };
  const twice = twiceIn(entries.map(([word]) => word));
  if (twice !== undefined) return { problem: faultSentences.twice(twice) };
  if (entries.length < SIZES.fewest) return { problem: faultSentences.few };
  if (entries.length > SIZES.most) return { problem: faultSentences.many(entries.length) };
  const said = notes.filter(({ note }) => note !== "kind").map(noteSentence);
  const told = places.length > 1 ? [...said, faultSentences.first(places.length)] : said;
  const smallest = entries.reduce((least, [, number]) => Math.min(least, number), 0);
  return { entries, digits: digitsAs(kind, digitsIn(text), smallest), told };
}

/**
 * How many decimals natural logarithms are good for that were read as `kind` with `digits` decimals, of which `smallest`
 * is the least: half a unit of a probability's last decimal is that much over the probability itself.
 */
function digitsAs(kind: Kind, digits: number, smallest: number): number {
  if (kind === "log10") return Math.max(0, digits - 1);
  if (kind !== "probabilities" && kind !== "percentages") return digits;
  const whole = digits + (kind === "percentages" ? 2 : 0) + smallest / Math.LN10;
  return Math.max(0, Math.floor(whole));
}

const entriesOf = ({ tokens }: Place): Numbered => {
  const names = tokenNames(tokens, [...tokens.numbers.keys()]);
  return tokens.numbers.flatMap((number, i) =>
    number === -Infinity ? [] : [[cleanWord(names[i] ?? ""), number] as const],
  );
};

function twiceIn(words: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return words.find((word) => seen.size === seen.add(word).size);
}

/** The most decimals that a number is taken to have. */
const MOST_DIGITS = 17;

/** How many decimals the numbers of `text` have at most: a nought at the end is one too. */
function digitsIn(text: string): number {
  let digits = 0;
  for (const [, decimals = ""] of text.matchAll(/\d[.,](\d{1,17})(?!\d)/g))
    digits = Math.max(digits, decimals.length);
  return Math.min(MOST_DIGITS, digits);
}

/**
 * Reads answers: one to a line, in a list, or each with how often it came, in whatever `readPaste` reads. Never throws.
 */
export function readAnswers(text: string): ReadonlyMap<string, number> | Refused {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [answer, count] of countedIn(text) ?? listedIn(text)) {
    const word = cleanWord(answer);
    if (word === "") continue;
    total += count;
    counts.set(word, (counts.get(word) ?? 0) + count);
  }
  return total <= MOST_ANSWERS && counts.size <= SIZES.most
    ? counts
    : { problem: faultSentences.answers };
}

/** The name over a column of answers, or a line that announces them: nothing is lost with it. */
const HEADING = /:$|^"?(?:word|token|answer|response|label|value)s?"?\b/i;

/** Words with whole numbers; nothing if `text` is anything else. */
function countedIn(text: string): Numbered | undefined {
  // One answer alone, which is no list for a reader of scores.
  const [, word = "", count = ""] = /^\s*([^\n]{1,300}?)[\s:,;=]+(\d{1,6})\s*$/.exec(text) ?? [];
  if (word !== "" && !text.trim().includes("\n")) return [[word, Number(count)]];
  const pasted = readPaste(text, { kind: "scores" });
  if (!("reading" in pasted)) return undefined;
  const { places, notes } = pasted.reading;
  const lost = notes.some((note) => note.note === "skipped" && !HEADING.test(note.text));
  const tokens = places[0]?.tokens.list() ?? [];
  const isTally =
    places.length === 1 &&
    !lost &&
    tokens.every(({ token, number }) => token !== "" && Number.isInteger(number) && number >= 0);
  return isTally ? tokens.map(({ token, number }) => [token, number]) : undefined;
}

/** Answers one by one: the texts of a list in brackets, or the lines of `text`. */
function listedIn(text: string): Numbered {
  const [list, ...more] = /^\s*\[/.test(text) ? documentOf(text).values : [];
  const items: readonly unknown[] = Array.isArray(list) && more.length === 0 ? list : [];
  const texts = items.filter((item) => typeof item === "string");
  const answers =
    texts.length > 0 && texts.length === items.length
      ? texts
      : text.replaceAll("\ufeff", "").split(/\r\n|\r|\n/);
  return answers.map((answer) => [unquoted(answer), 1]);
}

const unquoted = (answer: string): string =>
  answer
    .trim()
    .slice(0, 1_000)
    .replace(/^"(.*)"$/s, "$1");

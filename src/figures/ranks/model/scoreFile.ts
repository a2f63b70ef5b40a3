import { formatCount } from "../../../model/numbers.ts";
import { rankScores, type RankedScores } from "../../../model/ranks/ranks.ts";

/** How many scores a reader can bring, and how large one can be, either way. */
export const [MOST_SCORES, LARGEST_SCORE] = [300_000, 1_000_000];

/** The longest name of a word that is kept, and the longest piece of a line that a sentence repeats. */
const [LONGEST_WORD, LONGEST_QUOTE] = [24, 24];

const BARE = /^[+−-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+−-]?\d+)?$/i;
const INFINITE = /^[+−-]?(∞|inf(inity)?|nan)$/i;
const HEADER = /^"?(?:logits?|scores?|z)"?$/i;
const SEPARATORS = "\t:,;";
/** A number of JSON, at a place. */
const JSON_NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.])/iy;

/** What a text of scores came to: a ranked list, or a sentence that says what is wrong with it. */
export type ScoreReading = { readonly list: RankedScores } | { readonly problem: string };

/** A word, empty where it has no name, and its score. */
type Entry = readonly [word: string, score: number];

/**
 * Reads scores from `text`: one a line, as `3.2`, `word: 3.2`, `word,3.2`, `"a, b",3.2` or with a tab, or all in one
 * JSON list of numbers. Lines that say nothing are skipped, and so is a header. Total: never throws.
 */
export function readScores(text: string): ScoreReading {
  const entries = text.trimStart().startsWith("[") ? fromJson(text) : fromLines(text);
  if (typeof entries === "string") return { problem: entries };
  if (entries.length < 2)
    return { problem: "There are no scores to read here. Write at least two, one a line." };
  const scores = Float64Array.from(entries, ([, score]) => score);
  const words = entries.some(([word]) => word !== "") ? entries.map(([word]) => word) : undefined;
  return { list: rankScores(scores, words) };
}

const TOO_MANY = `There are more than ${formatCount(MOST_SCORES)} scores, which is more than this figure takes.`;

const UNREADABLE = "The list in brackets is not JSON that can be read.";
/** How a value of JSON begins that is no number. */
const OTHER_VALUE = /["{[tfn]/;

function fromJson(text: string): readonly Entry[] | string {
  const entries: Entry[] = [];
  let at = afterBlanks(text, text.indexOf("[") + 1);
  while (entries.length > 0 || text[at] !== "]") {
    const item = (): string => `Item ${formatCount(entries.length + 1)} of the list is`;
    JSON_NUMBER.lastIndex = at;
    const [number] = JSON_NUMBER.exec(text) ?? [];
    if (number === undefined)
      return OTHER_VALUE.test(text.charAt(at)) ? `${item()} not a number.` : UNREADABLE;
    if (entries.length === MOST_SCORES) return TOO_MANY;
    if (!fits(Number(number))) return `${item()} ${outside}`;
    entries.push(["", Number(number)]);
    at = afterBlanks(text, at + number.length);
    if (text[at] === "]") break;
    if (text[at] !== ",") return UNREADABLE;
    at = afterBlanks(text, at + 1);
  }
  return text.slice(at + 1).trim() === "" ? entries : UNREADABLE;
}

/** The place in `text` from `at` on where no blank of JSON stands. */
function afterBlanks(text: string, at: number): number {
  let place = at;
  while (place < text.length && " \t\r\n".includes(text.charAt(place))) place++;
  return place;
}

function fromLines(text: string): readonly Entry[] | string {
  const entries: Entry[] = [];
  const lines = text
    .replaceAll("\uFEFF", "")
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n")
    .split("\n");
  for (const [i, raw] of lines.entries()) {
    const line = raw.trim();
    if (line === "" || (entries.length === 0 && HEADER.test(lastCell(line).score))) continue;
    const entry = fromLine(line);
    if (typeof entry === "string") return `Line ${formatCount(i + 1)}, “${quote(line)}”, ${entry}`;
    if (entries.length === MOST_SCORES) return TOO_MANY;
    entries.push(entry);
  }
  return entries;
}

const outside = `not between −${formatCount(LARGEST_SCORE)} and ${formatCount(LARGEST_SCORE)}.`;
const fits = (score: number): boolean => Math.abs(score) <= LARGEST_SCORE;

/** The entry that `line` is, or how the sentence about it goes on. */
function fromLine(line: string): Entry | string {
  const [word, text] = cellsOf(line);
  if (word === undefined) return "has two numbers. Write one score a line, or the word in quotes.";
  if (!BARE.test(text))
    return INFINITE.test(text) ? "has no finite score." : "does not end in a number.";
  const score = Number(text.replaceAll("−", "-"));
  return fits(score) ? [named(word), score + 0] : `has a score that is ${outside}`;
}

/** The word and the score of `line`, as texts; no word where it has two scores. */
function cellsOf(line: string): readonly [word: string | undefined, score: string] {
  if (BARE.test(line)) return ["", line];
  const quoted = quotedCells(line);
  if (quoted) return quoted;
  const { before, separator, score } = lastCell(line);
  const earlier = before.lastIndexOf(separator);
  const twice = separator !== "" && earlier >= 0 && BARE.test(before.slice(earlier + 1).trim());
  return [twice ? undefined : before, score];
}

/** The part of `line` after its last separator, that separator, and the part before it. */
function lastCell(line: string) {
  let at = line.length - 1;
  while (at >= 0 && !SEPARATORS.includes(line.charAt(at))) at--;
  return {
    before: line.slice(0, Math.max(0, at)),
    separator: line.charAt(at),
    score: line.slice(at + 1).trim(),
  };
}

/** The cells of `"a ""word"" in quotes", 5`; undefined if `line` does not begin like that. */
function quotedCells(line: string): readonly [word: string, score: string] | undefined {
  if (!line.startsWith('"')) return undefined;
  let end = line.indexOf('"', 1);
  while (end > 0 && line[end + 1] === '"') end = line.indexOf('"', end + 2);
  if (end < 0) return undefined;
  const rest = line.slice(end + 1);
  const after = rest.trimStart();
  const parted = /^[:,;]/.test(after);
  if (!parted && !rest.slice(0, rest.length - after.length).includes("\t")) return undefined;
  return [line.slice(1, end).replaceAll('""', '"'), (parted ? after.slice(1) : after).trimStart()];
}

const cut = (text: string, length: number): string =>
  text.length > length
    ? `${Array.from(text.slice(0, 2 * length))
        .slice(0, length)
        .join("")}…`
    : text;
const named = (word: string): string => cut(word.trim(), LONGEST_WORD);
const quote = (line: string): string => cut(line, LONGEST_QUOTE);

import { formatCount } from "./numbers.ts";
import { rankScores, type RankedScores } from "./ranks.ts";

/** How many scores a reader can bring, and how large one can be, either way. */
export const [MOST_SCORES, LARGEST_SCORE] = [300_000, 1_000_000];

/** The longest name of a word that is kept, and the longest piece of a line that a sentence repeats. */
const [LONGEST_WORD, LONGEST_QUOTE] = [24, 24];

const NUMBER = "[+−-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+−-]?\\d+)?";
const BARE = new RegExp(`^${NUMBER}$`, "i");
const QUOTED = /^"((?:[^"]|"")*)"\s*[\t:,;]\s*(.*)$/;
const NAMED = /^(.*)([\t:,;])\s*([^\t:,;]*)$/;
const HEADER = /^(?:.*[\t:,;])?\s*"?(?:logits?|scores?|z)"?$/i;

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

function fromJson(text: string): readonly Entry[] | string {
  const items = parsed(text);
  if (!Array.isArray(items)) return "The list in brackets is not JSON that can be read.";
  if (items.length > MOST_SCORES) return TOO_MANY;
  const entries: Entry[] = [];
  for (const [i, item] of items.entries()) {
    if (typeof item !== "number") return `Item ${formatCount(i + 1)} of the list is not a number.`;
    if (!fits(item)) return `Item ${formatCount(i + 1)} of the list is ${outside}`;
    entries.push(["", item]);
  }
  return entries;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fromLines(text: string): readonly Entry[] | string {
  const entries: Entry[] = [];
  for (const [i, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.replace("\uFEFF", "").trim();
    if (line === "" || (entries.length === 0 && HEADER.test(line))) continue;
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
  if (/^[+−-]?(∞|inf(inity)?|nan)$/i.test(text)) return "has no finite score.";
  if (!BARE.test(text)) return "does not end in a number.";
  const score = Number(text.replaceAll("−", "-"));
  return fits(score) ? [named(word), score + 0] : `has a score that is ${outside}`;
}

/** The word and the score of `line`, as texts; no word where it has two scores. */
function cellsOf(line: string): readonly [word: string | undefined, score: string] {
  if (BARE.test(line)) return ["", line];
  const [, quoted, after] = QUOTED.exec(line) ?? [];
  if (quoted !== undefined) return [quoted.replaceAll('""', '"'), after ?? ""];
  const [, word, separator = "", score] = NAMED.exec(line) ?? [];
  if (word === undefined) return ["", line];
  const twice = word.includes(separator) && BARE.test(word.split(separator).at(-1)?.trim() ?? "");
  return [twice ? undefined : word, score ?? ""];
}

const cut = (text: string, length: number): string =>
  text.length > length
    ? `${Array.from(text.slice(0, 2 * length))
        .slice(0, length)
        .join("")}…`
    : text;
const named = (word: string): string => cut(word.trim(), LONGEST_WORD);
const quote = (line: string): string => cut(line, LONGEST_QUOTE);

import { shortened } from "../../../model/quote.ts";
import { rankScores, type RankedScores } from "../../../model/ranks/ranks.ts";

/** How many scores a reader can bring, and how large one can be, either way. */
export const [MOST_SCORES, LARGEST_SCORE] = [300_000, 1_000_000];

const BARE = /^[+−-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+−-]?\d+)?$/i;
const INFINITE = /^[+−-]?(∞|inf(inity)?|nan)$/i;
const HEADER = /^"?(?:logits?|scores?|z)"?$/i;
const SEPARATORS = "\t:,;";
/** A number of JSON, at a place. */
const JSON_NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.])/iy;

/** What is wrong with one item or line. */
export type ScoreFault = "no number" | "two numbers" | "infinite" | "outside";

/** What is wrong with a text of scores: as a whole, or first in its item or line number `nth`, counted from 1. */
export type ScoreProblem =
  | "too few"
  | "too many"
  | "no JSON"
  | {
      readonly nth: number;
      readonly fault: ScoreFault;
      /** The line; absent where it is an item of JSON. */
      readonly line?: string;
    };

/** What a text of scores came to: a ranked list, or what is wrong with it. */
export type ScoreReading = { readonly list: RankedScores } | { readonly problem: ScoreProblem };

/** A word, empty where it has no name, and its score. */
type Entry = readonly [word: string, score: number];

/**
 * Reads scores from `text`: one a line, as `3.2`, `word: 3.2`, `word,3.2`, `"a, b",3.2` or with a tab, or all in one
 * JSON list of numbers. Lines that say nothing are skipped, and so is a header. Total: never throws.
 */
export function readScores(text: string): ScoreReading {
  const entries = text.trimStart().startsWith("[") ? fromJson(text) : fromLines(text);
  if ("problem" in entries) return entries;
  if (entries.length < 2) return { problem: "too few" };
  const scores = Float64Array.from(entries, ([, score]) => score);
  const words = entries.some(([word]) => word !== "") ? entries.map(([word]) => word) : undefined;
  return { list: rankScores(scores, words) };
}

/** How a value of JSON begins that is no number. */
const OTHER_VALUE = /["{[tfn]/;

type Entries = readonly Entry[] | { readonly problem: ScoreProblem };

function fromJson(text: string): Entries {
  const entries: Entry[] = [];
  let at = afterBlanks(text, text.indexOf("[") + 1);
  while (entries.length > 0 || text[at] !== "]") {
    const nth = entries.length + 1;
    JSON_NUMBER.lastIndex = at;
    const [number] = JSON_NUMBER.exec(text) ?? [];
    if (number === undefined)
      return OTHER_VALUE.test(text.charAt(at))
        ? { problem: { nth, fault: "no number" } }
        : { problem: "no JSON" };
    if (entries.length === MOST_SCORES) return { problem: "too many" };
    if (!fits(Number(number))) return { problem: { nth, fault: "outside" } };
    entries.push(["", Number(number)]);
    at = afterBlanks(text, at + number.length);
    if (text[at] === "]") break;
    if (text[at] !== ",") return { problem: "no JSON" };
    at = afterBlanks(text, at + 1);
  }
  return text.slice(at + 1).trim() === "" ? entries : { problem: "no JSON" };
}

/** The place in `text` from `at` on where no blank of JSON stands. */
function afterBlanks(text: string, at: number): number {
  let place = at;
  while (place < text.length && " \t\r\n".includes(text.charAt(place))) place++;
  return place;
}

function fromLines(text: string): Entries {
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
    if (typeof entry === "string") return { problem: { nth: i + 1, fault: entry, line } };
    if (entries.length === MOST_SCORES) return { problem: "too many" };
    entries.push(entry);
  }
  return entries;
}

const fits = (score: number): boolean => Math.abs(score) <= LARGEST_SCORE;

/** The entry that `line` is, or what is wrong with it. */
function fromLine(line: string): Entry | ScoreFault {
  const [word, text] = cellsOf(line);
  if (word === undefined) return "two numbers";
  if (!BARE.test(text)) return INFINITE.test(text) ? "infinite" : "no number";
  const score = Number(text.replaceAll("−", "-"));
  return fits(score) ? [shortened(word.trim()), score + 0] : "outside";
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

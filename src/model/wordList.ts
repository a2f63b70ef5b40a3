/** Words that readers bring, each with its score, and how an address writes them. */

/** A word of the reader's list, and its number. */
export interface Entry {
  /** 1 to 14 characters, on one line, different from every other of its list. */
  readonly word: string;
  /** A score within `SCORE_LIMITS`; of a list of log-probabilities, also what its figure says. */
  readonly score: number;
}

/** The longest word, in characters. */
export const LONGEST_WORD = 14;

/** The lowest and highest score that a reader can type, paste or link to: past them a column of a phone is too narrow. */
export const SCORE_LIMITS = { lowest: -1_000_000, highest: 1_000_000 } as const;

/** The most scores of one list: no vocabulary has more words. */
export const LARGEST_VOCABULARY = 300_000;

/** What has no place on one line of text: controls, line ends, half characters, marks that turn the text around. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;

/** How much of a text is looked at, in characters: past it come blanks without end, or no text for one line. */
const MOST_OF_TEXT = 1_000;

/** The characters of `text` on one line, no spaces around it. */
const lineOf = (text: string): readonly string[] => [
  ...text
    .trimStart()
    .slice(0, MOST_OF_TEXT)
    .replace(UNPRINTABLE, " ")
    .replaceAll(/\s+/g, " ")
    .trim(),
];

/** `text` on one line, no spaces around it, cut after `longest` characters; empty if nothing is left. */
export const cleanLine = (text: string, longest: number): string =>
  lineOf(text).slice(0, longest).join("").trim();

/** Whether `cleanLine` cuts something off the end of `text`. */
export const isCut = (text: string, longest: number): boolean => lineOf(text).length > longest;

/** `text` as a word: on one line, no spaces around it, at most 14 characters; empty if nothing is left. */
export const cleanWord = (text: string): string => cleanLine(text, LONGEST_WORD);

/** What stands between a word and its numbers; inside a word it is written `%2A`, and `_` is written `%5F`. */
export const WITHIN = "*";
/** What stands between two words of a list in an address. */
export const BETWEEN = "_";

/** `word` as an address writes it. */
export const escapeWord = (word: string): string =>
  word.replaceAll("%", "%25").replaceAll(WITHIN, "%2A").replaceAll(BETWEEN, "%5F");

/** The word that an address writes as `text`. */
export const unescapeWord = (text: string): string =>
  text.replaceAll("%5F", BETWEEN).replaceAll("%2A", WITHIN).replaceAll("%25", "%");

/** `5`, `-0.31725305`, `2.5e-7`: a number to its last digit. */
const NUMBER = /^[-−]?\d+(\.\d+)?(e-\d+)?$/;

/** The number that `text` writes to its last digit; `NaN` if it writes none. */
export const numberIn = (text: string): number =>
  NUMBER.test(text) ? Number(text.replace("−", "-")) + 0 : NaN;

/** The word and the number that `text` writes, as `butter*5`; `undefined` if it writes none. */
export function entryOf(text: string): Entry | undefined {
  const [name = "", number = "", ...more] = text.split(WITHIN);
  const score = numberIn(number);
  return more.length > 0 || Number.isNaN(score) ? undefined : { word: unescapeWord(name), score };
}

/** `words` alone in an address: `butter_jam_honey`. */
export const wordsText = (words: readonly string[]): string => words.map(escapeWord).join(BETWEEN);

/** `list` in an address, to the last digit: `butter*5_jam*4_honey*3.5`. */
export const listText = (list: readonly Entry[]): string =>
  list.map(({ word, score }) => `${escapeWord(word)}${WITHIN}${score}`).join(BETWEEN);

/** The words that `text` writes, raw, with their scores, which are 0 where it writes words alone; `undefined` if a part is neither. */
export function entriesOf(text: string): readonly Entry[] | undefined {
  const scored = text.includes(WITHIN);
  const parts = text.split(scored || text.includes(BETWEEN) ? BETWEEN : ",");
  const entries = parts.flatMap((part) =>
    scored ? (entryOf(part) ?? []) : { word: unescapeWord(part), score: 0 },
  );
  return entries.length === parts.length ? entries : undefined;
}

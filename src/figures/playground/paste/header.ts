import type { Kind } from "../model/playground.ts";

/** The first line of a table: which column is which. */
export interface Header {
  readonly separator: string;
  /** Index of the column of words. */
  readonly word: number;
  /** Index of the column of numbers. */
  readonly number: number;
  readonly kind: Kind;
}

const WORDS: ReadonlySet<string> = new Set(["word", "token", "text", "label", "name"]);

/** What a column of numbers may be called, without spaces, lines and case. */
const NUMBERS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ["logit", "logits"],
  ["logits", "logits"],
  ["score", "logits"],
  ["scores", "logits"],
  ["z", "logits"],
  ["logprob", "logprobs"],
  ["logprobs", "logprobs"],
  ["logprobability", "logprobs"],
  ["logp", "logprobs"],
  ["lnp", "logprobs"],
]);

const plain = (cell: string): string => cell.toLowerCase().replaceAll(/[\s_-]/g, "");

/** The longest line that may name columns, in characters. */
const LONGEST_HEADER = 1_000;

/** The header that `line` is; `undefined` if it is none. */
export function headerOf(line: string): Header | undefined {
  if (line.length > LONGEST_HEADER) return undefined;
  for (const separator of [",", "\t", ";"]) {
    const names = cellsOf(line, separator).map(plain);
    const word = names.findIndex((name) => WORDS.has(name));
    const number = names.findIndex((name) => NUMBERS.has(name));
    const kind = NUMBERS.get(names[number] ?? "");
    if (word >= 0 && kind) return { separator, word, number, kind };
  }
  return undefined;
}

/** The cells of one line of separated values; what stands in double quotes may hold the separator (RFC 4180). */
export function cellsOf(line: string, separator: string): readonly string[] {
  const cells: string[] = [];
  let from = 0;
  let inQuotes = false;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') inQuotes = !inQuotes;
    if (line[at] !== separator || inQuotes) continue;
    cells.push(line.slice(from, at));
    from = at + 1;
  }
  return [...cells, line.slice(from)].map((raw) => {
    const text = raw.trim();
    return /^".*"$/s.test(text) && text.length > 1 ? text.slice(1, -1).replaceAll('""', '"') : text;
  });
}

import type { TrainedModel } from "./trainedModel.ts";
import { wordPieces } from "./transformer/words.ts";

/** A reader’s own prompt: any text in, the tokens of a model out, or what of it the model cannot read. */

/** The longest prompt: so many characters, and so many tokens. */
export const LONGEST_PROMPT = { characters: 200, tokens: 40 } as const;

/** How a field of one line shows the end of a text, which is a token of its own. */
export const END_MARK = "¶";

/** What can read a prompt: a vocabulary of whole words, or one whose model cuts words itself. */
export interface PromptReader {
  readonly vocabulary: readonly string[];
  readonly encode?: TrainedModel["encode"];
}

/** A prompt as a model reads it, or why it cannot. */
export type PromptTokens =
  | {
      readonly tokens: readonly number[];
      /** The tokens put together: the prompt as the model has it. */
      readonly text: string;
    }
  | { readonly unknown: string }
  | { readonly tooMany: number };

/**
 * `text` with the marks that the models have read: curly quotes, `…`, one blank between words, none before the first,
 * and `¶` as the end of a text that it stands for. Halves of a sign, which no link can carry, are left out. Tidying
 * twice changes nothing more.
 */
export const tidyPrompt = (text: string): string =>
  text
    .replaceAll(/\p{Surrogate}/gu, "")
    .replaceAll(END_MARK, "\n")
    .replaceAll("'", "’")
    .replaceAll(/(^|\s)"/g, "$1“")
    .replaceAll('"', "”")
    .replaceAll("...", "…")
    .replaceAll(/\s+/g, (blanks) => (/[\r\n]/.test(blanks) ? "\n" : " "))
    .replace(/^ +/, "");

/** The tokens of `text` for `reader`; a word that it knows only with a capital, or without one, is read as that. */
export function readPrompt(reader: PromptReader, text: string): PromptTokens {
  const asked = tidyPrompt(text);
  const whole = reader.encode?.(asked);
  const read =
    whole && whole.unknown === undefined
      ? whole
      : furthest(reader, [readWords(reader, asked), whole]);
  const tokens = [...read.tokens];
  if (read.unknown !== undefined) return { unknown: read.unknown };
  // A blank is a token of its own where the next piece brings none.
  const blank = asked.endsWith(" ") ? reader.vocabulary.indexOf(" ") : -1;
  if (blank >= 0) tokens.push(blank);
  return tokens.length > LONGEST_PROMPT.tokens
    ? { tooMany: tokens.length }
    : { tokens, text: textOf(reader, tokens) };
}

/** `tokens` of `reader` put together, with no blank before the first. */
export const textOf = ({ vocabulary }: PromptReader, tokens: readonly number[]): string =>
  tokens
    .map((token) => vocabulary[token] ?? "")
    .join("")
    .replace(/^ +/, "");

type Encoded = ReturnType<TrainedModel["encode"]>;

/** Of several ways to read, the one that comes furthest. */
function furthest(reader: PromptReader, ways: readonly (Encoded | undefined)[]): Encoded {
  const length = ({ tokens, unknown }: Encoded): number =>
    unknown === undefined ? Infinity : textOf(reader, tokens).length;
  return ways.reduce<Encoded>(
    (best, way) => (way && length(way) > length(best) ? way : best),
    ways[0] ?? { tokens: [] },
  );
}

function readWords({ vocabulary }: PromptReader, text: string): Encoded {
  const numbers = numbersOf(vocabulary);
  const tokens: number[] = [];
  let rest = text;
  for (const piece of wordPieces(text)) {
    const known = formsOf(piece).find((form) => numbers.has(form));
    const token = known === undefined ? undefined : numbers.get(known);
    if (token === undefined || !rest.startsWith(piece)) break;
    tokens.push(token);
    rest = rest.slice(piece.length);
  }
  if (rest.trim() === "" && !rest.includes("\n")) return { tokens };
  const [first = END_MARK] = rest.startsWith("\n") ? [] : rest.trim().split(/\s/);
  return { tokens, unknown: first.replace(/(?!^)[.,!?;:”…]+$/u, "") };
}

/** How a vocabulary may have `piece`: as it is, without its capital or with one, and with the blank that it lacks. */
function formsOf(piece: string): readonly string[] {
  const word = piece.trimStart();
  const [first = "", ...letters] = word;
  const forms = [word, word.toLowerCase(), first.toUpperCase() + letters.join("")];
  const blanked = forms.map((form) => ` ${form}`);
  return piece.startsWith(" ") ? blanked : [...forms, ...blanked];
}

const known = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

function numbersOf(vocabulary: readonly string[]): ReadonlyMap<string, number> {
  const before = known.get(vocabulary);
  if (before) return before;
  const numbers = new Map(vocabulary.map((token, number) => [token, number]));
  known.set(vocabulary, numbers);
  return numbers;
}

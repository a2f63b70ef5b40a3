import { parseTemperature } from "./temperature.ts";
import { cutsOwnWords, OWN_WORDS, parseOwnWords } from "./ownWords.ts";
import { vocabularies, type Words } from "./vocabulary.ts";
import { cleanLine, isCut, listText, SCORE_LIMITS } from "./wordList.ts";

/** What the text of a field has to be, where that can be said of any figure's. */
type Common =
  | { readonly kind: "number" | "whole"; readonly lowest: number; readonly highest: number }
  | { readonly kind: "choice" | "words"; readonly choices: readonly string[] }
  | { readonly kind: "text"; readonly longest: number }
  | { readonly kind: "switch" | "temperature" | "scores" | "place" | "count" | "seed" };

/** What only the figure that has the field can tell. */
interface Own {
  readonly kind: "own";
}

/** What the text of a field has to be. */
export type Expected = Common | Own;

/** How one cause of a figure's state is written in a link: a total pair of inverse functions. */
export interface Field<T, Name extends string = string, Expects extends Expected = Common> {
  /** The query parameter's name: short and never renamed. */
  readonly name: Name;
  readonly expects: Expects;
  /** The value that `text` names, or `undefined`. Never throws. */
  readonly parse: (text: string) => T | undefined;
  /** The text for `value`; `parse(format(value))` is `value`. */
  readonly format: (value: T) => string;
  /** Whether reading `text` cuts something off. */
  readonly cuts?: (text: string) => boolean;
  /** Whether a value can stand beside a list of `count` words; any can where this is absent. */
  readonly suits?: (value: T, count: number) => boolean;
}

/** A field of which its figure says what it expects, by its name in links. */
export type OwnField<T, Name extends string> = Field<T, Name, Own>;

/** A field for each property of the state `S`. */
export type Fields<S> = { readonly [K in keyof S]-?: Field<Required<S>[K], string, Expected> };

/** The names of the fields among `F` of which their figure has to say what they expect. */
export type OwnName<F> = Extract<
  F[keyof F],
  { readonly name: string; readonly expects: Own }
>["name"];

const decimal = (text: string): number =>
  /^[+−-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(text.trim())
    ? Number(text.trim().replace("−", "-").replace(",", "."))
    : NaN;
const plain = (value: number): string => String(Math.round(value * 1000) / 1000);

/** A number in [`lowest`, `highest`], kept to three decimals. */
export const numberField = (name: string, lowest: number, highest: number): Field<number> => ({
  name,
  expects: { kind: "number", lowest, highest },
  parse: (text) => {
    const number = decimal(text);
    return number >= lowest && number <= highest ? Math.round(number * 1000) / 1000 + 0 : undefined;
  },
  format: plain,
});

/** One of `choices`, written as itself. */
export const choiceField = <const T extends string>(
  name: string,
  choices: readonly T[],
): Field<T> => ({
  name,
  expects: { kind: "choice", choices },
  parse: (text) => choices.find((choice) => choice === text.trim()),
  format: (value) => value,
});

const SWITCH: ReadonlyMap<string, boolean> = new Map([
  ["0", false],
  ["1", true],
]);

/** On (`1`) or off (`0`). */
export const switchField = (name: string): Field<boolean> => ({
  name,
  expects: { kind: "switch" },
  parse: (text) => SWITCH.get(text.trim()),
  format: (value) => (value ? "1" : "0"),
});

/** A whole number from `lowest` to `highest`. */
export const wholeField = (name: string, lowest: number, highest: number): Field<number> => {
  const field = numberField(name, lowest, highest);
  return {
    ...field,
    expects: { kind: "whole", lowest, highest },
    parse: (text) => {
      const number = field.parse(text);
      return Number.isInteger(number) ? number : undefined;
    },
  };
};

/** The lowest and highest score that a reader can set with the slider. */
export const SCORE_RANGE = { lowest: -4, highest: 8 } as const;

/** The temperature, 0 to ∞ (`t=0.7`, `t=inf`). */
export const temperatureField: Field<number> = {
  name: "t",
  expects: { kind: "temperature" },
  parse: parseTemperature,
  format: (temperature) => (temperature === Infinity ? "inf" : plain(temperature)),
};

/** The words: a toy vocabulary (`words=capital`), or a list (`words=Ja*3_Nein*1.5`). */
export const vocabularyField: Field<Words> = {
  name: "words",
  expects: { kind: "words", choices: vocabularies.map(({ id }) => id) },
  parse: (text) => vocabularies.find(({ id }) => id === text.trim())?.id ?? parseOwnWords(text),
  format: (words) => (typeof words === "string" ? words : listText(words)),
  cuts: cutsOwnWords,
};

/** A score to six decimals: more than any picture shows, free of the dust of sums, and written without an exponent. */
const fine = (score: number): number => Math.round(score * 1e6) / 1e6 + 0;

/** Scores instead of the words' own (`z=5,4,3.5,…`, one for each word); absent while they are the vocabulary's. */
export const logitsField: Field<readonly number[] | null> = {
  name: "z",
  expects: { kind: "scores" },
  parse: (text) => {
    const scores = text.split(",").map(decimal).map(fine);
    const { lowest, highest } = SCORE_LIMITS;
    const fits = scores.every((z) => z >= lowest && z <= highest);
    return fits && scores.length >= OWN_WORDS.fewest && scores.length <= OWN_WORDS.most
      ? scores
      : undefined;
  },
  format: (logits) => (logits ?? []).map(fine).join(","),
  suits: (logits, count) => logits === null || logits.length === count,
};

/** The place of a word in its list, from 0 (`word=1`). */
export const placeField: Field<number> = {
  ...wholeField("word", 0, OWN_WORDS.most - 1),
  expects: { kind: "place" },
  suits: (place, count) => place < count,
};

/** How many words, from 1 to all of them, as field `name`. */
export const countField = (name: string): Field<number> => ({
  ...wholeField(name, 1, OWN_WORDS.most),
  expects: { kind: "count" },
  suits: (count, all) => count <= all,
});

/** A text of the reader's own on one line, cut after `longest` characters; empty while there is none. */
const lineField = (name: string, longest: number): Field<string> => ({
  name,
  expects: { kind: "text", longest },
  parse: (text) => cleanLine(text, longest),
  format: (text) => text,
  cuts: (text) => isCut(text, longest),
});

/** How addresses that frames have switch a caption off and on. */
const SWITCHED = /^\s*(0|1|true|false)\s*$/;
const captionLine = lineField("caption", 300);

/** The texts that can stand instead of a figure's: the prompt, the title over the figure, the caption under it. */
export const textFields = {
  prompt: lineField("prompt", 120),
  title: lineField("title", 100),
  caption: {
    ...captionLine,
    parse: (text: string) => (SWITCHED.test(text) ? "" : captionLine.parse(text)),
  },
};

/** The fields of every figure with words. */
export const wordsFields = {
  vocabulary: vocabularyField,
  logits: logitsField,
  ...textFields,
};

/** The fields of every figure with words and a dial. */
export const explorerFields = { temperature: temperatureField, ...wordsFields };

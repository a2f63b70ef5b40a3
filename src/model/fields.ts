import { parseTemperature } from "./temperature.ts";
import { vocabularies, type VocabularyId } from "./vocabulary.ts";

/** What the text of a field has to be, where that can be said of any figure's. */
type Common =
  | { readonly kind: "number" | "whole"; readonly lowest: number; readonly highest: number }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "switch" | "temperature" | "scores" | "seed" };

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
}

/** A field of which its figure says what it expects, by its name in links. */
export type OwnField<T, Name extends string> = Field<T, Name, Own>;

/** A field for each property of the state `S`. */
export type Fields<S> = { readonly [K in keyof S]: Field<S[K], string, Expected> };

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

/** The toy vocabulary (`words=capital`). */
export const vocabularyField: Field<VocabularyId> = choiceField(
  "words",
  vocabularies.map(({ id }) => id),
);

/** The reader's own scores (`z=5,4,3.5,…`, seven of them); absent while they are the vocabulary's. */
export const logitsField: Field<readonly number[] | null> = {
  name: "z",
  expects: { kind: "scores" },
  parse: (text) => {
    const scores = text.split(",").map(decimal);
    const fits = scores.every((z) => z >= SCORE_RANGE.lowest && z <= SCORE_RANGE.highest);
    return fits && scores.length === 7
      ? scores.map((z) => Math.round(z * 1000) / 1000 + 0)
      : undefined;
  },
  format: (logits) => (logits ?? []).map(plain).join(","),
};

/** The three fields of every figure with words and a dial. */
export const explorerFields = {
  temperature: temperatureField,
  vocabulary: vocabularyField,
  logits: logitsField,
};

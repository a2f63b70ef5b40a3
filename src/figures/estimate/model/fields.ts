import {
  choiceField,
  type Fields,
  type OwnField,
  switchField,
  temperatureField,
  wholeField,
} from "../../../model/fields.ts";
import { seedField } from "../../../model/seed.ts";
import { BETWEEN, escapeWord, numberIn, unescapeWord, WITHIN } from "../../../model/wordList.ts";
import { type CountedWord, isPair, isTally, type PairedWord } from "./entries.ts";
import type { EstimateState } from "./state.ts";

/** The number that `text` writes; `undefined` if it is empty, `NaN` if it writes none. */
const numberOf = (text: string): number | undefined => (text === "" ? undefined : numberIn(text));

type Triple = readonly [word: string, one: number | undefined, two: number | undefined];

const triplesOf = (text: string): readonly Triple[] | undefined => {
  const triples = text.split(BETWEEN).map((part): Triple | undefined => {
    const [word = "", one = "", two = "", ...more] = part.split(WITHIN);
    const numbers = [numberOf(one), numberOf(two)] as const;
    return more.length > 0 || numbers.some(Number.isNaN)
      ? undefined
      : [unescapeWord(word), ...numbers];
  });
  return triples.every((triple) => triple !== undefined) ? triples : undefined;
};

const textOf = (triples: readonly Triple[]): string =>
  triples
    .map(([word, ...numbers]) => [escapeWord(word), ...numbers.map((n) => n ?? "")].join(WITHIN))
    .join(BETWEEN);

/** The words with score and count: `tally=butter*5*57_jam*4*22`; `_tomato**3` has no score. */
export const tallyField: OwnField<readonly CountedWord[], "tally"> = {
  name: "tally",
  expects: { kind: "own" },
  parse: (text) => {
    const tally = triplesOf(text)?.map(([word, score, count = NaN]) => ({ word, score, count }));
    return tally && isTally(tally) ? tally : undefined;
  },
  format: (tally) => textOf(tally.map(({ word, score, count }) => [word, score, count])),
};

/** The words with their log-probabilities in two answers: `pair=butter*-0.54*-0.99_jam*-1.54*-1.49`. */
export const pairField: OwnField<readonly PairedWord[], "pair"> = {
  name: "pair",
  expects: { kind: "own" },
  parse: (text) => {
    const pair = triplesOf(text)?.map(([word, first, second]) => ({ word, first, second }));
    return pair && isPair(pair) ? pair : undefined;
  },
  format: (pair) => textOf(pair.map(({ word, first, second }) => [word, first, second])),
};

/** How links write the state. */
export const estimateFields = {
  temperature: temperatureField,
  view: choiceField("view", ["tally", "answers"]),
  tally: tallyField,
  pair: pairField,
  digits: wholeField("digits", 0, 17),
  cut: switchField("cut"),
  seed: seedField,
} satisfies Fields<EstimateState>;

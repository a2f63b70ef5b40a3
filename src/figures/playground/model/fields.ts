import {
  choiceField,
  type Field,
  type Fields,
  temperatureField,
  wholeField,
  type OwnField,
} from "../../../model/fields.ts";
import { FINITE_RANGE } from "../../../model/temperature.ts";
import { pinnable } from "./pins.ts";
import type { PlaygroundState } from "./playground.ts";
import { BETWEEN, cleanWord, type Entry, entryOf, listText } from "../../../model/wordList.ts";
import { isScore, LIST_SIZE } from "./list.ts";

/** The entry that `text` writes, if it can stand in a list as it is. */
const saneEntry = (text: string): Entry | undefined => {
  const entry = entryOf(text);
  const isSane = entry && entry.word !== "" && entry.word === cleanWord(entry.word);
  return isSane && isScore(entry.score) ? entry : undefined;
};

/** The words and their scores, to the last digit: `list=butter*5_jam*4_honey*3.5`. */
export const listField: OwnField<readonly Entry[], "list"> = {
  name: "list",
  expects: { kind: "own" },
  parse: (text) => {
    const parts = text.split(BETWEEN);
    if (parts.length < LIST_SIZE.fewest || parts.length > LIST_SIZE.most) return undefined;
    const list = parts.flatMap((part) => saneEntry(part) ?? []);
    const different = new Set(list.map(({ word }) => word)).size;
    return different === parts.length ? list : undefined;
  },
  format: listText,
};

/** The pinned temperatures: `pins=0.5_2_inf`. */
export const pinsField: OwnField<readonly number[], "pins"> = {
  name: "pins",
  expects: { kind: "own" },
  parse: (text) => {
    const parts = text === "" ? [] : text.split(BETWEEN);
    const pins = parts.flatMap((part) => temperatureField.parse(part) ?? []);
    return pins.length === parts.length && pinnable(pins) ? pins : undefined;
  },
  format: (pins) => pins.map(temperatureField.format).join(BETWEEN),
};

/** The temperature at which log-probabilities were returned (`returned=0.5`): from 0 and ∞ there is no way back. */
export const returnedAtField: Field<number, "returned"> = {
  name: "returned",
  expects: {
    kind: "number",
    lowest: FINITE_RANGE.lowest,
    highest: FINITE_RANGE.highest,
  },
  parse: (text) => {
    const temperature = temperatureField.parse(text) ?? 0;
    return temperature > 0 && temperature < Infinity ? temperature : undefined;
  },
  format: temperatureField.format,
};

/** How many tokens a vocabulary may have. */
export const VOCAB_SIZES = { smallest: LIST_SIZE.fewest, largest: 1_000_000 } as const;

/** The fields of the playground. */
export const playgroundFields = {
  temperature: temperatureField,
  list: listField,
  kind: choiceField("kind", ["logits", "logprobs"]),
  vocabSize: wholeField("vocab", VOCAB_SIZES.smallest, VOCAB_SIZES.largest),
  returnedAt: returnedAtField,
  pins: pinsField,
} satisfies Fields<PlaygroundState>;

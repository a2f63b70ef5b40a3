import {
  choiceField,
  type Fields,
  temperatureField,
  wholeField,
  type OwnField,
} from "../../../model/fields.ts";
import { pinnable } from "./pins.ts";
import type { PlaygroundState } from "./playground.ts";
import { cleanWord, type Entry, isScore, LIST_SIZE } from "./list.ts";

/** What stands between a word and its score, and between two words, and so is written `%2A` and `%5F` inside one. */
const [WITHIN, BETWEEN] = ["*", "_"];

const hidden = (word: string): string =>
  word.replaceAll("%", "%25").replaceAll(WITHIN, "%2A").replaceAll(BETWEEN, "%5F");
const shown = (text: string): string =>
  text.replaceAll("%5F", BETWEEN).replaceAll("%2A", WITHIN).replaceAll("%25", "%");

/** `5`, `-0.31725305`, `2.5e-7`: a number to its last digit. */
const NUMBER = /^[-−]?\d+(\.\d+)?(e-\d+)?$/;

function entryOf(text: string): Entry | undefined {
  const [name = "", number = "", ...more] = text.split(WITHIN);
  const word = shown(name);
  const score = NUMBER.test(number) ? Number(number.replace("−", "-")) + 0 : NaN;
  const sane = more.length === 0 && word !== "" && word === cleanWord(word) && isScore(score);
  return sane ? { word, score } : undefined;
}

/** The words and their scores, to the last digit: `list=butter*5_jam*4_honey*3.5`. */
export const listField: OwnField<readonly Entry[], "list"> = {
  name: "list",
  expects: { kind: "own" },
  parse: (text) => {
    const parts = text.split(BETWEEN);
    if (parts.length < LIST_SIZE.fewest || parts.length > LIST_SIZE.most) return undefined;
    const list = parts.flatMap((part) => entryOf(part) ?? []);
    const different = new Set(list.map(({ word }) => word)).size;
    return different === parts.length ? list : undefined;
  },
  format: (list) => list.map(({ word, score }) => `${hidden(word)}${WITHIN}${score}`).join(BETWEEN),
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

/** How many tokens a vocabulary may have. */
export const VOCAB_SIZES = { smallest: LIST_SIZE.fewest, largest: 1_000_000 } as const;

/** The fields of the playground. */
export const playgroundFields = {
  temperature: temperatureField,
  list: listField,
  kind: choiceField("kind", ["logits", "logprobs"]),
  vocabSize: wholeField("vocab", VOCAB_SIZES.smallest, VOCAB_SIZES.largest),
  pins: pinsField,
} satisfies Fields<PlaygroundState>;

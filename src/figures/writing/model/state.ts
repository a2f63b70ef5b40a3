import {
  choiceField,
  type Fields,
  switchField,
  temperatureField,
  type OwnField,
} from "../../../model/fields.ts";
import { languageModels, type LanguageModelId } from "../../../lm/models.ts";
import { seedField } from "../../../model/seed.ts";
import { MOST_TOKENS, type Text } from "../../../lm/writing.ts";

/** The rows, by the letter that links call them. */
export const ROWS = ["a", "b", "c"] as const;
/** A row of texts at one temperature. */
export type RowId = (typeof ROWS)[number];

/** A place in the texts. */
export interface Place {
  readonly row: RowId;
  /** Which text of the row, from 0. */
  readonly run: number;
  /** Which word or full stop of the text, from 0. */
  readonly position: number;
}

/** The causes: the model, the seed, a temperature for each row, and what the reader looks at. */
export interface WritingState {
  readonly model: LanguageModelId;
  readonly seed: string;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** Whether surprising words are underlined. */
  readonly marks: boolean;
  /** The word whose distribution is shown. */
  readonly place: Place | null;
}

const placeField: OwnField<Place | null, "word"> = {
  name: "word",
  expects: { kind: "own" },
  parse: (text) => {
    const plain = text.trim().toLowerCase();
    if (plain === "none") return null;
    const [, letter, run, position] = /^([abc])([1-4])\.([1-9]\d?)$/.exec(plain) ?? [];
    const row = ROWS.find((id) => id === letter);
    return row !== undefined && Number(position) <= MOST_TOKENS
      ? { row, run: Number(run) - 1, position: Number(position) - 1 }
      : undefined;
  },
  format: (place) => (place ? `${place.row}${place.run + 1}.${place.position + 1}` : "none"),
};

/** How links write the state (`seed=luck&ta=0&tb=1&tc=2&marks=0&word=b2.7`). */
export const writingFields = {
  model: choiceField(
    "model",
    languageModels.map(({ id }) => id),
  ),
  seed: seedField,
  a: { ...temperatureField, name: "ta" },
  b: { ...temperatureField, name: "tb" },
  c: { ...temperatureField, name: "tc" },
  marks: switchField("marks"),
  place: placeField,
} satisfies Fields<WritingState>;

/** `place`, or the last place of its text where that is shorter. */
export const placeWithin = (place: Place, text: Text): Place => ({
  ...place,
  position: Math.min(place.position, Math.max(0, text.length - 1)),
});

/** One word on from `place`: from the end of a text to the next of its row, and round. From nowhere to the first word at T = 1. */
export function stepOn(place: Place | null, textsOf: (row: RowId) => readonly Text[]): Place {
  if (!place) return { row: "b", run: 0, position: 0 };
  const texts = textsOf(place.row);
  const length = texts[place.run]?.length ?? 0;
  return place.position + 1 < length
    ? { ...place, position: place.position + 1 }
    : { ...place, run: (place.run + 1) % texts.length, position: 0 };
}

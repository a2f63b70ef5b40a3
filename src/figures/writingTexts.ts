import { randomLcg } from "d3";
import type { LanguageModel } from "../model/language/languageModel.ts";
import { type LanguageEntry, languageModelOf } from "../model/language/models.ts";
import { seedNumber } from "../model/seed.ts";
import { type Text, throwDice, writeText } from "../model/writing.ts";
import { countTexts, cycleWords, type TextCounts } from "../model/writingCounts.ts";
import { type RowId, ROWS, type WritingState } from "../model/writingState.ts";

/** One row, written out. */
export interface WrittenRow {
  readonly id: RowId;
  readonly temperature: number;
  readonly texts: readonly Text[];
  readonly counts: TextCounts;
  /** The length in words of the circle that the texts run in, if they do. */
  readonly cycle: number | undefined;
}

/** How many rows are remembered: three of them are shown. */
const MOST_KNOWN = 12;
const known = new Map<string, Omit<WrittenRow, "id">>();

const entryOf = ({ model }: WritingState): LanguageEntry => languageModelOf(model);

/** The model that writes. */
export const modelOf = (state: WritingState): LanguageModel => entryOf(state).open();

/** What a reader is told of the model that writes. */
export const honestyOf = (state: WritingState): string => entryOf(state).honesty;

/** Row `id`: the same dice for each row, whatever its temperature. */
export function rowOf(state: WritingState, id: RowId): WrittenRow {
  const temperature = state[id];
  const key = `${state.model} ${state.seed} ${temperature}`;
  const row = known.get(key) ?? write(state, temperature);
  known.delete(key);
  known.set(key, row);
  const [oldest] = known.keys();
  if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
  return { id, ...row };
}

/** The three rows. */
export const rowsOf = (state: WritingState): readonly WrittenRow[] =>
  ROWS.map((id) => rowOf(state, id));

function write(state: WritingState, temperature: number): Omit<WrittenRow, "id"> {
  const model = modelOf(state);
  const dice = throwDice(randomLcg(seedNumber(state.seed)));
  const texts = dice.map((die) => writeText(model, temperature, die));
  const { memory } = entryOf(state);
  const [first] = texts;
  return {
    temperature,
    texts,
    counts: countTexts(texts),
    cycle: memory === undefined || !first ? undefined : cycleWords(first, memory),
  };
}

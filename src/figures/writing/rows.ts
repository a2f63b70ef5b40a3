import { randomLcg } from "d3";
import { withheld } from "../../lm/withheld.ts";
import { recent } from "../../model/recent.ts";
import { seedNumber } from "../../model/seed.ts";
import { type Text, throwDice, writeRun } from "../../lm/writing.ts";
import { countTexts, cycleWords, type TextCounts } from "../../lm/writingCounts.ts";
import { type RowId, ROWS, type WritingState } from "./model/state.ts";
import { availableModel } from "../../panel/lm/availableModel.ts";

/** One row, written out. */
export interface WrittenRow {
  readonly id: RowId;
  readonly temperature: number;
  /** None while a trained model is still to write them: see `writing`. */
  readonly texts: readonly Text[];
  readonly counts: TextCounts;
  /** The length in words of the circle that the texts run in, if they do. */
  readonly cycle: number | undefined;
}

/** How many rows are remembered: three of them are shown. */
const cache = recent<string, readonly Text[]>(12);

const keyOf = (state: WritingState, temperature: number): string =>
  `${availableModel(state.model).entry.id} ${state.seed} ${temperature}`;

/** Row `id`: the same dice for each row, whatever its temperature. The toy writes at once. */
export function rowOf(state: WritingState, id: RowId): WrittenRow {
  const temperature = state[id];
  const { memory } = availableModel(state.model).entry;
  const key = keyOf(state, temperature);
  const work = memory && !cache.get(key) ? writing(state, temperature) : undefined;
  while (work?.next().done === false);
  const texts = cache.get(key) ?? [];
  const [first] = texts;
  return {
    id,
    temperature,
    texts,
    counts: countTexts(texts),
    cycle: memory && first ? cycleWords(first, memory) : undefined,
  };
}

/** The three rows. */
export const rowsOf = (state: WritingState): readonly WrittenRow[] =>
  ROWS.map((id) => rowOf(state, id));

/**
 * Writes the texts of a row at `temperature`, token by token: from then on, the row has them.
 *
 * @yields the text that is being written, so far
 */
export function* writing(state: WritingState, temperature: number): Generator<Text, undefined> {
  const texts: Text[] = [];
  const { model, offends } = availableModel(state.model);
  for (const dice of throwDice(randomLcg(seedNumber(state.seed))))
    texts.push(withheld(yield* writeRun(model, temperature, dice), offends));
  cache.set(keyOf(state, temperature), texts);
}

import { formatBits, formatTemperature } from "../../words/numbers.ts";
import { formatFractionInColumn, formatPerplexity } from "./numbers.ts";
import { modelTexts } from "../../words/models.ts";
import { measuredModels, pointAt } from "./model/measured.ts";
import { MEASURE_NAMES } from "./words.ts";

const { austen, storyteller } = measuredModels;

const BOTH = [modelTexts.storyteller.title, modelTexts.austen.title];

/** The table’s columns: T, each measure of Storyteller and of Miss Austen, and the words that only she can make up. */
export const VOICES_HEAD = [
  "T",
  { title: MEASURE_NAMES.repeatedFours, columns: BOTH },
  { title: MEASURE_NAMES.distinctPairs, columns: BOTH },
  { title: MEASURE_NAMES.perplexity, columns: BOTH },
  { title: MEASURE_NAMES.entropy, columns: BOTH },
  { title: MEASURE_NAMES.nonWords, columns: [modelTexts.austen.title] },
] as const;

/** The numbers of one measured temperature, as a row of the table. @throws RangeError if it was not measured */
export function voicesRow(temperature: number): readonly string[] {
  const both = [storyteller, austen].map((model) => pointAt(model, temperature));
  return [
    formatTemperature(temperature),
    ...both.map(({ repeatedFours }) => formatFractionInColumn(repeatedFours)),
    ...both.map(({ distinctPairs }) => formatFractionInColumn(distinctPairs)),
    ...both.map(({ perplexity }) => formatPerplexity(perplexity)),
    ...both.map(({ entropy }) => formatBits(entropy)),
    formatFractionInColumn(pointAt(austen, temperature).nonWords),
  ];
}

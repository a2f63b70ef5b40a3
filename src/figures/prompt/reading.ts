import type { LanguageModel } from "../../lm/languageModel.ts";
import type { LanguageModelEntry } from "../../lm/models.ts";
import { withheld } from "../../lm/withheld.ts";
import { readPrompt } from "../../lm/prompt.ts";
import { firstPrompt } from "./model/state.ts";
import { promptLine, promptProblem, tokenLabel } from "./words.ts";
import { recent } from "../../model/recent.ts";
import { type RankedScores, rankScores } from "../../model/ranks/ranks.ts";
import { modelTexts } from "../../words/models.ts";
import type { AvailableModel } from "../../panel/lm/availableModel.ts";

/** A prompt that a model has read. */
export interface Reading {
  readonly entry: LanguageModelEntry;
  readonly model: LanguageModel;
  readonly tokens: readonly number[];
  /** The prompt as the model has it. */
  readonly text: string;
  /** The prompt as it is shown: on one line, with what is not shown left out. */
  readonly line: string;
  /** What a token is called after this prompt. */
  readonly label: (token: string) => string;
  /** Why this is not the prompt that was asked for, if it is not. */
  readonly problem?: string | undefined;
}

/** A reading with all that was computed for it. */
export interface CachedReading {
  readonly reading: Reading;
  list?: RankedScores;
  names?: readonly string[];
}

/** The prompts that were read last. */
const readings = recent<string, CachedReading>(40);

/** What the model `available` reads of `prompt`; where it cannot read that, its own prompt. */
export function readingOf(available: AvailableModel, prompt: string): CachedReading {
  const key = `${available.entry.id} ${prompt}`;
  return readings.get(key) ?? readings.set(key, { reading: readAnew(available, prompt) });
}

function readAnew({ model, entry, offends }: AvailableModel, prompt: string): Reading {
  const read = readPrompt(model, prompt);
  const problem = promptProblem(modelTexts[entry.id].title, read);
  const own = problem === undefined ? read : readPrompt(model, firstPrompt(entry.id));
  const { tokens, text } = "tokens" in own ? own : { tokens: [], text: "" };
  const words = tokens.map((token) => ({ word: model.vocabulary[token] ?? "" }));
  const shown = withheld(words, offends).map(({ word }) => word);
  return {
    model,
    entry,
    tokens,
    text,
    line: promptLine(shown.join("").replace(/^ +/, "")),
    label: (token) =>
      tokenLabel(withheld([...words, { word: token }], offends).at(-1)?.word ?? "", text),
    problem,
  };
}

/** The scores of all tokens, sorted. */
export function scoresOf(entry: CachedReading): RankedScores {
  const { model, tokens } = entry.reading;
  return (entry.list ??= rankScores(Float64Array.from(model.logits(tokens)), model.vocabulary));
}

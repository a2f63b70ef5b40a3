import type { LanguageModel } from "../../model/language/languageModel.ts";
import {
  type LanguageEntry,
  type LanguageId,
  languageModelOf,
} from "../../model/language/models.ts";
import { toyModel } from "../../model/language/toy.ts";
import { withheld } from "../../model/language/withheld.ts";
import { type PromptReader, readPrompt } from "../../model/prompt.ts";
import { firstPrompt, type PromptState } from "../../model/promptState.ts";
import { insteadSentence, promptLine, promptProblem, tokenLabel } from "../../model/promptWords.ts";
import { type RankedScores, rankScores } from "../../model/ranks.ts";
import {
  NAMED_TOKENS,
  wholeVocabulary,
  type WholeVocabulary,
} from "../../model/wholeVocabulary.ts";
import { readyVoice, voiceStatus } from "../../voices/voices.ts";
import { type Speaker, speakerOf } from "../speaker.ts";
import { recordedStoryteller } from "./recorded.ts";

/** A prompt that a model has read. */
export interface Reading {
  readonly entry: LanguageEntry;
  readonly model: LanguageModel;
  readonly tokens: readonly number[];
  /** The prompt as the model has it. */
  readonly text: string;
  /** The prompt as it is shown: on one line, with what is not shown left out. */
  readonly line: string;
  /** What a token is called after this prompt. */
  readonly label: (token: string) => string;
  /** Why this is not the prompt that was asked for, if it is not. */
  readonly instead?: string | undefined;
}

/** The figure’s beginning, which needs no weights: they are asked for as soon as it is another. */
export const isRecorded = ({ model, prompt }: Pick<PromptState, "model" | "prompt">): boolean =>
  model === "storyteller" && prompt === firstPrompt(model);

const recorded: Speaker = {
  model: recordedStoryteller,
  entry: languageModelOf("storyteller"),
  offends: () => false,
};

/** A prompt with all that was worked out for it. */
interface Known {
  readonly reading: Reading;
  list?: RankedScores;
  labels?: readonly string[];
}

/** How many prompts are remembered. */
const MOST_KNOWN = 40;
const known = new Map<string, Known>();

/** What the prompt of `state` is to the model that is here now; where that one cannot read it, its own prompt. */
function knownOf(state: PromptState): Known {
  const speaker = isRecorded(state) ? recorded : speakerOf(state.model);
  const key = `${speaker.entry.id} ${state.prompt}`;
  const entry = known.get(key) ?? { reading: readAnew(speaker, state.prompt) };
  known.set(key, entry);
  const [oldest] = known.keys();
  if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
  return entry;
}

function readAnew({ model, entry, offends }: Speaker, prompt: string): Reading {
  const read = readPrompt(model, prompt);
  const problem = promptProblem(entry.title, read);
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
    instead: problem && insteadSentence(problem),
  };
}

/** The scores of all tokens, sorted. */
function scoresOf(entry: Known): RankedScores {
  const { model, tokens } = entry.reading;
  return (entry.list ??= rankScores(Float64Array.from(model.logits(tokens)), model.vocabulary));
}

/** Reads the prompt of `state` token by token, so that what it shows is then at hand. */
export function* readAhead(state: PromptState): Generator<undefined, undefined> {
  const entry = knownOf(state);
  const { model, tokens } = entry.reading;
  for (const at of entry.list ? [] : tokens.keys()) {
    model.logits(tokens.slice(0, at));
    yield;
  }
  scoresOf(entry);
}

/** A prompt, and the distribution over all tokens that follows it. */
export interface Shown {
  readonly reading: Reading;
  readonly whole: WholeVocabulary;
  /** What each token with a line of its own is called. */
  readonly labels: readonly string[];
}

const derived = new WeakMap<PromptState, Shown>();

/** Everything shown of `state`; remembered for as long as the state lives. */
export function shownOf(state: PromptState): Shown {
  const before = derived.get(state);
  if (before) return before;
  const entry = knownOf(state);
  const { reading } = entry;
  const list = scoresOf(entry);
  // The dial changes no ranks.
  const labels = (entry.labels ??= (list.words ?? []).slice(0, NAMED_TOKENS).map(reading.label));
  const shown = { reading, labels, whole: wholeVocabulary(list, state.temperature) };
  derived.set(state, shown);
  return shown;
}

/** Why `typed` cannot be the prompt of `state`’s model; none if it can, or for as long as that model is on its way. */
export function problemOf({ model }: PromptState, typed: string): string | undefined {
  const reader = readerOf(model);
  const { title } = languageModelOf(reader === toyModel() ? "chain" : model);
  return reader && promptProblem(title, readPrompt(reader, typed));
}

function readerOf(model: LanguageId): PromptReader | undefined {
  if (model === "chain" || voiceStatus(model).stage === "failed") return toyModel();
  return readyVoice(model)?.model ?? (model === "storyteller" ? recordedStoryteller : undefined);
}

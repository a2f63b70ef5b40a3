import { type LanguageModelEntry, languageModelOf } from "../../lm/models.ts";
import { isExample, type PromptState } from "./model/state.ts";
import { insteadSentence } from "./words.ts";
import { NAMED_TOKENS, wholeVocabulary, type WholeVocabulary } from "./model/wholeVocabulary.ts";
import { beginning, readerOf, recorded } from "./reader.ts";
import { type CachedReading, readingOf, type Reading, scoresOf } from "./reading.ts";

/** A prompt, and the distribution over all tokens that follows it. */
export interface Shown {
  readonly reading: Reading;
  readonly whole: WholeVocabulary;
  /** What each token with a line of its own is called. */
  readonly names: readonly string[];
  /** Why this is not the reader’s prompt, if it is not. */
  readonly instead?: string | undefined;
  /** The model that is asked for and on its way: until it is here, this is what was shown before. */
  readonly awaited?: LanguageModelEntry | undefined;
}

/** The reading that was shown last. */
let last: CachedReading | undefined;

/** Keeps what is shown of `state` in sight until a model that is picked next is here. */
export function keepShown(state: PromptState): void {
  last = currentReading(state);
}

/** What is read of `state`, or as long as its model is on its way, what was shown last. */
function currentReading(state: PromptState): CachedReading {
  const reader = readerOf(state);
  return reader ? readingOf(reader, state.prompt) : (last ?? readingOf(recorded, beginning.prompt));
}

/** Reads the prompt of `state` token by token, so that what it shows is then at hand. */
export function* readAhead(state: PromptState): Generator<undefined, undefined> {
  const entry = currentReading(state);
  const { model, tokens } = entry.reading;
  for (const at of entry.list ? [] : tokens.keys()) {
    model.logits(tokens.slice(0, at));
    yield;
  }
  scoresOf(entry);
}

const derived = new WeakMap<PromptState, Shown>();

/** Everything shown of `state`; remembered for as long as the state lives and the same model reads it. */
export function shownOf(state: PromptState): Shown {
  const by = readerOf(state)?.entry;
  const before = derived.get(state);
  if (before && (before.awaited ? !by : before.reading.entry === by)) return before;
  const shown = shownAnew(state);
  derived.set(state, shown);
  return shown;
}

function shownAnew(state: PromptState): Shown {
  const { model, prompt, temperature } = state;
  const entry = currentReading(state);
  const { reading } = entry;
  const list = scoresOf(entry);
  const awaited = readerOf(state) ? undefined : languageModelOf(model);
  const answers = awaited === undefined && !isExample(model, prompt);
  return {
    reading,
    // The dial changes no ranks.
    names: (entry.names ??= (list.words ?? []).slice(0, NAMED_TOKENS).map(reading.label)),
    whole: wholeVocabulary(list, temperature),
    instead: answers && reading.problem ? insteadSentence(reading.problem) : undefined,
    awaited,
  };
}

import { logitsOf, promptOf, type WordsState } from "../model/derive.ts";
import { entryAt } from "../model/entryAt.ts";
import { type Fields, wordsFields } from "../model/fields.ts";
import { withoutIsolates } from "../model/isolated.ts";
import { isOwn, vocabularyOf, type Words } from "../model/vocabulary.ts";
import type { Entry } from "../model/wordList.ts";
import type { FigureData } from "./defineFigure.tsx";
import type { OwnTexts } from "./figureText.ts";

/** What own words change of what figures tell others. */

const hasOwnWords = (state: object): boolean =>
  "vocabulary" in state && isOwn(state.vocabulary as Words);

/** What `state` says around its figure. */
export const textsOf = (state: object): OwnTexts => ({
  title: "title" in state ? String(state.title) : "",
  caption: "caption" in state ? String(state.caption) : "",
  hasOwnWords: hasOwnWords(state),
});

/** `state` for prose, which speaks of the words that the figure has `initially`: its numbers are theirs, whatever words stand there. */
export const asInProse = <S extends object>(state: S, initially: S): S =>
  hasOwnWords(state) && "vocabulary" in initially && "logits" in initially
    ? { ...state, vocabulary: initially.vocabulary, logits: initially.logits }
    : state;

/** The words that stand in a figure, as their reader would write them. */
export interface GivenWords {
  /** Empty where nobody said what they follow. */
  readonly prompt: string;
  readonly list: readonly Entry[];
}

/** The words of `state` with the scores in force; none if it has no words. */
export function wordsGiven(state: object): GivenWords | undefined {
  if (!("vocabulary" in state && "logits" in state && "prompt" in state)) return undefined;
  const { vocabulary, logits, prompt } = state as WordsState;
  const { words } = vocabularyOf(vocabulary);
  const scores = logitsOf({ vocabulary, logits });
  return {
    prompt: promptOf({ vocabulary, prompt: prompt ?? "" }),
    list: words.map((word, i) => ({ word: withoutIsolates(word), score: entryAt(scores, i) })),
  };
}

const WORDS: ReadonlySet<string> = new Set(Object.values(wordsFields).map(({ name }) => name));

/** Whether the field called `name` says something of the words, or of one or so many of them. */
export const aboutWords = <S extends object>(fields: Fields<S>, name: string): boolean =>
  WORDS.has(name) ||
  (Object.keys(fields) as (keyof S)[]).some(
    (key) => fields[key].name === name && fields[key].suits !== undefined,
  );

/** `data` for a file, which has words as they were written. */
export const asInFile = (data: FigureData | undefined): FigureData | undefined =>
  data && {
    columns: data.columns.map(withoutIsolates),
    rows: data.rows.map((row) =>
      row.map((cell) => (typeof cell === "string" ? withoutIsolates(cell) : cell)),
    ),
    ...(data.softmax && {
      softmax: { ...data.softmax, words: data.softmax.words.map(withoutIsolates) },
    }),
  };

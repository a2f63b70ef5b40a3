import { numberField, switchField, wordsFields } from "../model/fields.ts";
import { formatState, parseState, type Query, type QuerySource } from "../model/params.ts";
import { noteSentence } from "../words/parameters.ts";
import { type FilmWords, filmWords } from "./moment.ts";
import { DURATION } from "./timeline.ts";

/** What an address says of the film: its words, and where it stands. */
export interface FilmState extends FilmWords {
  /** In seconds from the beginning. */
  readonly at: number;
  /** Whether it stops after each scene with a question. */
  readonly teach: boolean;
}

const fields = {
  vocabulary: wordsFields.vocabulary,
  logits: wordsFields.logits,
  prompt: wordsFields.prompt,
  at: numberField("at", 0, DURATION),
  teach: switchField("teach"),
};

const beginning = { vocabulary: "toast", logits: null, prompt: "", at: 0, teach: false } as const;

/** The state that `query` asks for, and a sentence for each part of it that could not be used. Never throws. */
export function readFilm(
  query: Query,
  asker: QuerySource,
): { readonly state: FilmState; readonly notes: readonly string[] } {
  const { state, misfits } = parseState<Required<FilmState>>(
    fields,
    { ...filmWords, ...beginning },
    query,
  );
  return { state, notes: misfits.map((misfit) => noteSentence(misfit, asker)) };
}

/** The query that describes `state`: only what differs from the beginning. */
export const queryOf = (state: FilmState): readonly (readonly [name: string, text: string])[] =>
  formatState<Required<FilmState>>(
    fields,
    { ...filmWords, ...beginning },
    {
      ...beginning,
      ...state,
    },
  );

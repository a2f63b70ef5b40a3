import type { Expected, Fields } from "./fields.ts";
import { LONGEST_TEXT } from "./longestText.ts";
import { vocabularyOf, type Words } from "./vocabulary.ts";

/** A query as name and text pairs; `URLSearchParams` is one. */
export type Query = Iterable<readonly [name: string, text: string]>;

/** A part of a query that could not be used. */
export interface Misfit {
  readonly name: string;
  readonly text: string;
  readonly expects: Expected;
  /** It was used, but for what was too long of it. */
  readonly isCut?: true;
}

/** A state read from a query, and what of the query could not be used or was cut, each part once. */
export interface Parsed<S> {
  readonly state: S;
  readonly misfits: readonly Misfit[];
}

/**
 * Who asks for a state: the link that a reader came by, the page that the figure stands in, whose state is then the
 * figure's beginning, or a form that the reader filled in.
 */
export type QuerySource = "link" | "page" | "form";

/**
 * The state that `query` describes over `initial`. Total: whatever the query says, the state is sane, what could not
 * be read keeps its initial value and is a misfit. Names that no field has are ignored in silence, so that
 * `utm_source` and the like do no harm; of a repeated name the last readable text counts.
 */
export function parseState<S extends object>(
  fields: Fields<S>,
  initial: S,
  query: Query,
): Parsed<S> {
  let state = initial;
  const misfits = new Map<string, Misfit>();
  const read = new Map<keyof S, Misfit>();
  for (const [name, text] of query) {
    const found = keysOf(fields).find((key) => fields[key].name === name);
    if (found === undefined) continue;
    const field = fields[found];
    const misfit = { name, text, expects: field.expects };
    const value = text.length > LONGEST_TEXT ? undefined : field.parse(text);
    if (value === undefined) misfits.set(`${name}=${text}`, misfit);
    else {
      state = { ...state, [found]: value };
      read.set(found, misfit);
    }
  }
  for (const [key, misfit] of read)
    if (fields[key].cuts?.(misfit.text)) misfits.set(key.toString(), { ...misfit, isCut: true });
  return suited(fields, initial, state, read, misfits);
}

/** What of `state` does not suit the number of its words is as it was in `initial`, and a misfit if it was `read`. */
function suited<S extends object>(
  fields: Fields<S>,
  initial: S,
  state: S,
  read: ReadonlyMap<keyof S, Misfit>,
  misfits: ReadonlyMap<string, Misfit>,
): Parsed<S> {
  const count = wordCountOf(state);
  const wrong =
    count === undefined
      ? []
      : keysOf(fields).filter((key) => fields[key].suits?.(state[key], count) === false);
  return {
    state: wrong.reduce((sane, key) => ({ ...sane, [key]: initial[key] }), state),
    misfits: [...misfits.values(), ...wrong.flatMap((key) => read.get(key) ?? [])],
  };
}

/** How many words stand in a figure in `state`; nothing if it is about something else. */
const wordCountOf = (state: object): number | undefined =>
  "vocabulary" in state ? vocabularyOf(state.vocabulary as Words).words.length : undefined;

/** The query that describes `state`: only what differs from `initial`, in the order of the fields. */
export const formatState = <S extends object>(
  fields: Fields<S>,
  initial: S,
  state: S,
): readonly (readonly [name: string, text: string])[] =>
  keysOf(fields)
    .map(
      (key) =>
        [
          fields[key].name,
          fields[key].format(state[key]),
          fields[key].format(initial[key]),
        ] as const,
    )
    .filter(([, text, unchanged]) => text !== unchanged)
    .map(([name, text]) => [name, text] as const);

const keysOf = <S extends object>(fields: Fields<S>): readonly (keyof S)[] =>
  Object.keys(fields) as (keyof S)[];

import type { Expected, Fields } from "./fields.ts";

/** A query as name and text pairs; `URLSearchParams` is one. */
export type Query = Iterable<readonly [name: string, text: string]>;

/** A part of a query that could not be used. */
export interface Misfit {
  readonly name: string;
  readonly text: string;
  readonly expects: Expected;
}

/** A state read from a query, and what of the query could not be used, each part once. */
export interface Parsed<S> {
  readonly state: S;
  readonly misfits: readonly Misfit[];
}

/**
 * Who asks for the state in which a figure begins: the link that a reader came by, or the page that the figure stands in,
 * whose state is then the figure's beginning.
 */
export type QuerySource = "link" | "page";

/** The longest text that any field's value has, in characters: a list of 60 words, every letter of them encoded. */
const LONGEST_TEXT = 5_000;

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
  for (const [name, text] of query) {
    const found = keysOf(fields).find((key) => fields[key].name === name);
    if (found === undefined) continue;
    const value = text.length > LONGEST_TEXT ? undefined : fields[found].parse(text);
    if (value === undefined)
      misfits.set(`${name}=${text}`, { name, text, expects: fields[found].expects });
    else state = { ...state, [found]: value };
  }
  return { state, misfits: [...misfits.values()] };
}

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

import type { Field, Fields } from "./fields.ts";
import { shortened } from "./quote.ts";

/** A query as name and text pairs; `URLSearchParams` is one. */
export type Query = Iterable<readonly [name: string, text: string]>;

/** A state read from a query, and a plain sentence for each part of the query that could not be used. */
export interface Parsed<S> {
  readonly state: S;
  readonly notes: readonly string[];
}

/**
 * Who asks for the state in which a figure begins: the link that a reader came by, or the page that the figure stands in,
 * whose wish is then the figure's beginning.
 */
export type Asker = "link" | "page";

/** How a note begins that tells what was asked for. */
const ASKS: Readonly<Record<Asker, string>> = { link: "The link says", page: "This page asks for" };

/** The longest text that any field's value has, in characters: a list of 60 words, every letter of them encoded. */
const LONGEST_TEXT = 5_000;

/**
 * The state that `query` describes over `initial`. Total: whatever the query says, the state is sane, what could not
 * be read keeps its initial value and is told in `notes`. Names that no field has are ignored in silence, so that
 * `utm_source` and the like do no harm; of a repeated name the last readable text counts.
 */
export function parseState<S extends object>(
  fields: Fields<S>,
  initial: S,
  query: Query,
  asker: Asker = "link",
): Parsed<S> {
  let state = initial;
  const notes: string[] = [];
  for (const [name, text] of query) {
    const found = keysOf(fields).find((key) => fields[key].name === name);
    if (found === undefined) continue;
    const value = text.length > LONGEST_TEXT ? undefined : fields[found].parse(text);
    if (value === undefined) notes.push(explain(fields[found], text, asker));
    else state = { ...state, [found]: value };
  }
  return { state, notes: [...new Set(notes)] };
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

const explain = <T>({ name, expects }: Field<T>, text: string, asker: Asker): string =>
  `${ASKS[asker]} ${name}=“${shortened(text)}”, which is not ${expects}. It was left out.`;

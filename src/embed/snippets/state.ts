import { type Pairs, queryText } from "./figure.ts";

/** A state for those who write it in two parts: the temperature, and everything else as a query. */
export interface StateParts {
  /** The text of the temperature; undefined where the figure keeps its own. */
  readonly temperature: string | undefined;
  /** The other fields as the query of an address; undefined where there are none. */
  readonly state: string | undefined;
}

/** The two parts of the state that `query` describes. A text that names no temperature stays among the others. */
export function partsOf(query: Pairs): StateParts {
  const isTemperature = ([name, text]: Pairs[number]): boolean =>
    name === "t" && /^(\d+(\.\d+)?|inf)$/.test(text);
  const others = query.filter((pair) => !isTemperature(pair));
  return {
    temperature: query.findLast(isTemperature)?.[1],
    state: others.length > 0 ? queryText(others) : undefined,
  };
}

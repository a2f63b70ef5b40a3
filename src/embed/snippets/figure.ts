import type { Preset } from "../../panel/preset.ts";
import { vocabularyField } from "../../model/fields.ts";
import { isOwn } from "../../model/vocabulary.ts";
import type { Query } from "../../model/params.ts";

/** A query as name and text pairs. */
export type Pairs = readonly (readonly [name: string, text: string])[];

/** A figure in the state in which it shall stand in somebody's page. */
export interface FigureInState {
  /** The figure's name in addresses; kebab case. */
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  /** What the still picture shows, for who does not see it. */
  readonly alt: string;
  /** The state: only what differs from the figure's beginning. */
  readonly query: Pairs;
  /** The name of the preset whose state this is, in kebab case; undefined if it is no preset's. */
  readonly preset: string | undefined;
  /** How tall the figure is in a frame 320 px wide, in CSS pixels; wider ones are no taller. */
  readonly height: number;
}

/** The state that `pairs` describe as the query of an address, without `?`. Commas stay, everything unsafe is encoded. */
export const queryText = (pairs: Pairs): string =>
  new URLSearchParams(pairs.map(([name, text]) => [name, text])).toString().replaceAll("%2C", ",");

/** The name of the preset among `presets` whose state `query` describes, if there is one. */
export function presetOf(
  query: Pairs,
  presets: readonly Pick<Preset, "id" | "query">[],
): string | undefined {
  const text = sorted(query);
  return presets.find((preset) => sorted(new URLSearchParams(preset.query)) === text)?.id;
}

const sorted = (query: Query): string =>
  queryText([...query].toSorted(([a], [b]) => a.localeCompare(b)));

/** Whether the state has a page and a still of its own: the beginning and every preset have. */
export const hasStill = ({ query, preset }: FigureInState): boolean =>
  query.length === 0 || preset !== undefined;

/** Whether words of somebody's own stand in the figure, which no still shows. */
export const hasOwnWords = ({ query }: Pick<FigureInState, "query">): boolean =>
  query.some(([name, text]) => {
    const words = name === vocabularyField.name ? vocabularyField.parse(text) : undefined;
    return words !== undefined && isOwn(words);
  });

import { FIELDS } from "../embed/host/address.ts";
import type { Query } from "../model/params.ts";
import type { FigureBeginning } from "./props.ts";

const propNames = Object.keys(FIELDS) as (keyof typeof FIELDS)[];

/**
 * The query that `props` describe. Never throws, whatever a page without types puts into them: what a figure cannot
 * read, its note tells.
 */
export function queryOf(props: FigureBeginning): Query {
  // Of a repeated name the last text counts.
  return [
    ...new URLSearchParams(props.state ?? ""),
    ...propNames
      .filter((prop) => (props[prop] ?? undefined) !== undefined)
      .map((prop) => [FIELDS[prop], String(props[prop])] as const),
  ];
}

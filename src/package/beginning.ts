import { FIELDS } from "../embed/host/address.ts";
import { textOf } from "../embed/host/reflect.ts";
import type { Query } from "../model/params.ts";
import { listText } from "../model/wordList.ts";
import type { FigureBeginning, FigureReport } from "./props.ts";

const names: Readonly<Record<string, string>> = { ...FIELDS, caption: "caption" };

/** Words with a score for each as one list; `undefined` where they are something else. */
const listOf = (words: unknown, logits: unknown): string | undefined =>
  Array.isArray(words) && Array.isArray(logits) && words.length === logits.length
    ? listText(words.map((word, i) => ({ word: String(word), score: Number(logits[i]) })))
    : undefined;

/**
 * The query that `asked`, a query, fields or props, describes. Never throws, whatever a page without types puts into it:
 * what a figure cannot read, its note tells.
 */
export function queryOf(asked: string | FigureBeginning | FigureReport["state"]): Query {
  if (typeof asked === "string") return new URLSearchParams(asked);
  const { state, words, logits, ...others } = asked as Readonly<Record<string, unknown>>;
  const list = listOf(words, logits);
  const props = list === undefined ? { words, logits, ...others } : { words: list, ...others };
  // Of a repeated name the last text counts.
  return [
    ...new URLSearchParams(typeof state === "string" ? state : ""),
    ...Object.entries(props)
      .filter(([, value]) => (value ?? undefined) !== undefined && typeof value !== "boolean")
      .map(([prop, value]) => [names[prop] ?? prop, textOf(prop, value)] as const),
  ];
}

/** The query that the props of a component describe: of all of them, those that say how the figure begins. */
export const beginningOf = ({
  temperature,
  defaultTemperature,
  words,
  logits,
  prompt,
  title,
  caption,
  state,
}: FigureBeginning & { readonly defaultTemperature?: number | undefined }): Query =>
  queryOf({
    temperature: temperature ?? defaultTemperature,
    words,
    logits,
    prompt,
    title,
    caption,
    state,
  });

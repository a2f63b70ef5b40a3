import { LARGEST_VOCABULARY } from "../model/wordList.ts";
import { answerIn, hasWritten } from "./answerIn.ts";
import { assemble } from "./assemble.ts";
import { type Draft, foundPlace } from "./draft.ts";
import { type Choice, MOST_PLACES, type Pasted, type Problem } from "./reading.ts";
import { barePlaces } from "./shapes/bare.ts";
import type { FoundPlace } from "./shapes/found.ts";
import { placesIn } from "./shapes/places.ts";
import type { Document } from "./structure/document.ts";
import { Dict, hasParts, itemsOf, type Value } from "./structure/value.ts";

/** Whether what is wrong with the values in a text is its fault, and not that it is no text of values at all. */
export const isTelling = (text: string, document: Document): boolean =>
  /^\s*[[{(]/.test(text)
    ? !/^\s*[[(][^\]\n]{0,40}[\])]\s*[\w:]/.test(text)
    : document.clean ||
      answerIn(document.values.filter((value) => value instanceof Dict)) !== undefined;

/**
 * What the values in a text say: places of an answer, a list or a map of numbers, or why there are none; `undefined` if
 * there are no values.
 */
export function fromDocument(document: Document, choice: Choice): Pasted | undefined {
  const { values, clean, fault, elided, cut } = document;
  if (document.tooMany) return refused({ problem: "tooManyPlaces" });
  if (values.some(isTooLong)) return refused({ problem: "tooMany" });
  const places = placesIn(values);
  if (elided && places.length === 0) return refused({ problem: "elided" });
  if (usableOf(places) > 0) return assemble(draftOf(document, places), choice);
  const answer = answerIn(values);
  if (answer?.answer === "error") return refused({ problem: "answer", ...answer });
  if (cut && places.length > 0) return refused({ problem: "cut" });
  if (places.length > 0 || hasWritten(values))
    return refused({ problem: "writtenOnly", ...(answer && { answer: answer.answer }) });
  if (answer) return refused({ problem: "answer", ...answer });
  const bare = clean ? barePlaces(values) : undefined;
  if (bare && bare.length > 0) return assemble(draftOf(document, bare.map(foundPlace)), choice);
  if (cut) return refused({ problem: "cut" });
  if (fault) return refused({ problem: "noJson", fault });
  return values.length > 0 ? refused({ problem: "unknownJson" }) : undefined;
}

/** How many of `places` have something to compare. */
const usableOf = (places: readonly FoundPlace[]): number =>
  places.filter(({ entries }) => (entries?.tokens.length ?? 0) > 1).length;

/** Whether `values`, which are not all that stand in a text, have more places than are read. */
export const haveEnough = (values: readonly Value[]): boolean =>
  (usableOf(placesIn(values)) || (barePlaces(values)?.length ?? 0)) > MOST_PLACES;

/** Whether `value` is a list of more numbers than any vocabulary has. */
const isTooLong = (value: Value): boolean =>
  itemsOf(value).length > LARGEST_VOCABULARY && !itemsOf(value).some(hasParts);

/** The draft of places that were found in a document. */
export const draftOf = (document: Document, places: readonly FoundPlace[]): Draft => ({
  places,
  named: undefined,
  notes: [
    ...(document.cut ? [{ note: "cut" } as const] : []),
    ...(places.every(({ entries }) => entries?.tokens.isNameless ?? true)
      ? [{ note: "nameless" } as const]
      : []),
  ],
  others: [],
});

const refused = (problem: Problem): Pasted => ({ problem, others: [] });

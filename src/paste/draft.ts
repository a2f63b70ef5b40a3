import type { Named } from "./kinds.ts";
import type { Note, Other } from "./reading.ts";
import type { Entries } from "./shapes/entries.ts";
import type { FoundPlace } from "./shapes/found.ts";

/** What was found in a paste, before it is decided what its numbers are. */
export interface Draft {
  readonly places: readonly FoundPlace[];
  readonly named: Named | undefined;
  readonly notes: readonly Note[];
  readonly others: readonly Other[];
  /** In which line the token at an index of the only place stands, from 1. */
  readonly lineOf?: (index: number) => number;
}

/** A place that stands by itself, in no answer of an API. */
export const foundPlace = (entries: Entries): FoundPlace => ({
  part: { answer: "", choice: 0, prompt: false },
  written: undefined,
  entries,
  doubtful: false,
});

/** What is told of numbers without words that stand in `rows` rows. */
export const numbersNotes = (rows: number): readonly Note[] => [
  { note: "nameless" },
  ...(rows > 1 ? [{ note: "rows", rows } as const] : []),
];

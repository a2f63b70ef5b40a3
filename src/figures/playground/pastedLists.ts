import { plainPaste } from "../../paste/plainPaste.ts";
import type { Choice, Place, Reading } from "../../paste/reading.ts";
import { readPaste } from "../../paste/readPaste.ts";
import { tokenNames } from "../../paste/tokenNames.ts";
import { noteSentence } from "../../paste/words/notes.ts";
import { otherLabel } from "../../paste/words/others.ts";
import { placeSentence } from "../../paste/words/places.ts";
import { problemSentence } from "../../paste/words/problems.ts";
import {
  cleanWord,
  type Entry,
  isScore,
  LIST_SIZE,
  SCORE_LIMITS,
  uniqueWord,
  UNREPORTED,
} from "./model/list.ts";
import type { Kind } from "./model/playground.ts";
import { topLogprobs, topOfScores } from "./model/topOf.ts";
import { pasteWords } from "./words.ts";

/** One position of a paste as a list of the playground, made when it is asked for. */
export class PastedPosition {
  private readonly place: Place;
  private readonly areScores: boolean;
  private readonly kind: Kind;
  private made: readonly Entry[] | undefined;

  constructor(place: Place, areScores: boolean, kind: Kind) {
    this.place = place;
    this.areScores = areScores;
    this.kind = kind;
  }

  /** The same list each time. */
  list(): readonly Entry[] {
    return (this.made ??= listAt(this.place, this.areScores, this.kind));
  }

  /** Whether `list` is what the position was shown as. */
  isShownAs(list: readonly Entry[]): boolean {
    return list === this.made;
  }

  /** Which position it is. */
  sentence(): string {
    return placeSentence(this.place);
  }

  /** How many tokens the whole vocabulary has, where the paste has them all and the list does not. */
  get vocabSize(): number | undefined {
    return this.areScores && this.kind === "logprobs" ? this.place.tokens.length : undefined;
  }
}

/** Another way to read the same paste, as a button. */
export interface OtherReading {
  readonly label: string;
  readonly choice: Choice;
}

/** What a paste comes to: positions as lists with what was taken for granted, or one sentence that says why none. */
export type PastedLists = { readonly others: readonly OtherReading[] } & (
  | {
      readonly kind: Kind;
      readonly positions: readonly PastedPosition[];
      readonly told: readonly string[];
      /** How many tokens a position has, if more than a list holds. */
      readonly many: number | undefined;
    }
  | { readonly problem: string }
);

/** Reads `text` for the playground, as `choice` has it. Never throws. */
export function readLists(text: string, choice: Choice = {}): PastedLists {
  const pasted = readPaste(text, choice);
  const others = pasted.others.map((other) => ({ label: otherLabel(other), choice: other.choice }));
  if ("problem" in pasted) return { problem: problemSentence(pasted.problem), others };
  const { reading } = pasted;
  const largest = reading.places.reduce((most, { tokens }) => Math.max(most, tokens.length), 0);
  const many = largest > LIST_SIZE.most ? largest : undefined;
  const kind = reading.scale === "logits" && many === undefined ? "logits" : "logprobs";
  const outside = kind === "logits" ? outsideOf(reading) : undefined;
  if (outside !== undefined) return { problem: outside, others };
  const positions = reading.places.map(
    (place) => new PastedPosition(place, reading.scale === "logits", kind),
  );
  const told = [
    ...reading.notes.map(noteSentence),
    ...(many === undefined ? [] : [pasteWords.many(many, reading.scale === "logits")]),
  ];
  return { kind, positions, told, many, others };
}

/** Why a score has no place in a list; `undefined` if each has one. */
function outsideOf({ places }: Reading): string | undefined {
  for (const { tokens } of places)
    for (const [i, number] of tokens.numbers.entries())
      if (!(number >= SCORE_LIMITS.lowest && number <= SCORE_LIMITS.highest))
        return pasteWords.outside(tokenNames(tokens, [i])[0] ?? "", number);
  return undefined;
}

/** The same of a text in any language, such as SQL or HTML. @throws if what reads that cannot be loaded */
export const readPasted = async (text: string, choice: Choice = {}): Promise<PastedLists> =>
  readLists(await plainPaste(text), choice);

/** The tokens of `place`, or the likeliest of them, as a list of different names. */
function listAt({ tokens }: Place, areScores: boolean, kind: Kind): readonly Entry[] {
  const { numbers } = tokens;
  if (kind === "logits" || (!areScores && numbers.length <= LIST_SIZE.most))
    return listOf(tokenNames(tokens, [...numbers.keys()]), numbers, kind);
  const { indices, logprobs } = (areScores ? topOfScores : topLogprobs)(numbers, LIST_SIZE.most);
  return listOf(tokenNames(tokens, indices), logprobs, kind);
}

/** A list under different names; a logarithm that is too low to be one of a list was not told. */
function listOf(
  names: readonly string[],
  numbers: readonly number[],
  kind: Kind,
): readonly Entry[] {
  const taken = new Set<string>();
  return names.map((name, i) => {
    const word = uniqueWord(cleanWord(name) || pasteWords.blank, taken);
    taken.add(word);
    const number = (numbers[i] ?? NaN) + 0;
    return { word, score: kind === "logits" || isScore(number) ? number : UNREPORTED };
  });
}

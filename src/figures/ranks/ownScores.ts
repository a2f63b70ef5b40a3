import { shortened } from "../../model/quote.ts";
import { rankScores, type RankedScores } from "../../model/ranks/ranks.ts";
import { readSource } from "../../paste/readSource.ts";
import type { Choice, Pasted, Place, Reading } from "../../paste/reading.ts";
import { tokenNames } from "../../paste/tokenNames.ts";
import { noteSentence } from "../../paste/words/notes.ts";
import { otherLabel } from "../../paste/words/others.ts";
import { placeSentence } from "../../paste/words/places.ts";
import { problemSentence } from "../../paste/words/problems.ts";
import { LARGEST_SCORE, MOST_SCORES } from "./model/limits.ts";
import { scoresRead } from "./words.ts";

/** What a reader brings: a text, or the bytes of a file. */
export type Source = string | Uint8Array;

/** One position of it, ranked when it is asked for, and the sentence that says which it is. */
export interface OwnPosition {
  readonly list: () => RankedScores;
  readonly sentence: string;
}

/** Another way to read the same, as a button. */
export interface OtherReading {
  readonly label: string;
  readonly choice: Choice;
}

/** What a reader’s scores come to: positions with what was taken for granted, or one sentence that says why none. */
export type OwnScoresRead = { readonly others: readonly OtherReading[] } & (
  | { readonly positions: readonly OwnPosition[]; readonly told: readonly string[] }
  | { readonly problem: string }
);

/** Reads whole vocabularies in `source`, as `choice` has it. @throws if what reads its kind cannot be loaded */
export const readOwnScores = async (source: Source, choice: Choice = {}): Promise<OwnScoresRead> =>
  ownScoresOf(await readSource(source, choice));

/** What a paste comes to as whole vocabularies. Never throws. */
export function ownScoresOf(pasted: Pasted): OwnScoresRead {
  const others = pasted.others
    .filter(({ choice: { whole } }) => whole !== true)
    .map((other) => ({ label: otherLabel(other), choice: other.choice }));
  if ("problem" in pasted) return { problem: problemSentence(pasted.problem), others };
  const { reading } = pasted;
  const problem = problemOf(reading);
  if (problem !== undefined) return { problem, others };
  const positions = reading.places.map((place) => ({
    list: () => ranked(place),
    sentence: placeSentence(place),
  }));
  const count = reading.places[0]?.tokens.length ?? 0;
  const told = [scoresRead.done(count), ...reading.notes.map(noteSentence), ...sumNote(reading)];
  return { positions, told, others };
}

function problemOf({ places }: Reading): string | undefined {
  if (places.some(({ tokens }) => tokens.length > MOST_SCORES)) return scoresRead.tooMany;
  if (places.every((place) => finite(place).length < 2)) return scoresRead.tooFew;
  for (const { tokens } of places)
    for (const [i, number] of tokens.numbers.entries())
      if (Math.abs(number) > LARGEST_SCORE && Number.isFinite(number))
        return scoresRead.outside(tokens.name(i), number);
  return undefined;
}

/** The tokens of which something was told: −∞ is never picked, and changes no other share. */
const finite = ({ tokens }: Place) => tokens.where((_, number) => Number.isFinite(number));

/** How near to 1 a sum of probabilities is that leaves nothing out. */
const NEARLY = 0.005;

/** Log-probabilities of the likeliest few share among themselves what is not theirs: that is told. */
function sumNote({ scale, places }: Reading): readonly string[] {
  if (scale === "logits") return [];
  const sum = (places[0]?.tokens.numbers ?? []).reduce(
    (total, number) => total + Math.exp(number),
    0,
  );
  return Math.abs(1 - sum) < NEARLY ? [] : [scoresRead.part(sum)];
}

function ranked(place: Place): RankedScores {
  const tokens = finite(place);
  const names = tokens.isNameless ? undefined : tokenNames(tokens, [...tokens.numbers.keys()]);
  return rankScores(
    Float64Array.from(tokens.numbers),
    names?.map((name, i) => (tokens.name(i) === "" ? "" : shortened(name))),
  );
}

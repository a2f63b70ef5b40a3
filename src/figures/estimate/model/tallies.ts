import type { CountedWord, PairedWord } from "./entries.ts";

/** Words with a number each. */
export type Numbered = readonly (readonly [word: string, number: number])[];

/** The word without the case, the quotes and the last mark that answers come with. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll(/^["'“‘(]+|["'”’).,!?:;]+$/g, "")
    .trim();

/** The tally of `answers` over the words of `scores`; an answer that is none of them, not even in plain form, has no score. */
export function tallyOf(
  scores: Numbered,
  answers: ReadonlyMap<string, number>,
): readonly CountedWord[] {
  const exact = new Set(scores.map(([word]) => word));
  const counts = new Map<string, number>();
  const unscored: CountedWord[] = [];
  for (const [answer, count] of answers) {
    const alike = scores.filter(([word]) => plain(word) === plain(answer));
    const word = exact.has(answer) ? answer : alike.length === 1 ? alike[0]?.[0] : undefined;
    if (word === undefined) unscored.push({ word: answer, score: undefined, count });
    else counts.set(word, (counts.get(word) ?? 0) + count);
  }
  return [
    ...scores.map(([word, score]) => ({ word, score, count: counts.get(word) ?? 0 })),
    ...unscored,
  ];
}

/** Two answers' log-probabilities by word, in the order of the first. */
export function pairOf(first: Numbered, second: Numbered): readonly PairedWord[] {
  const [one, two] = [new Map(first), new Map(second)];
  return [...new Set([...one.keys(), ...two.keys()])].map((word) => ({
    word,
    first: one.get(word),
    second: two.get(word),
  }));
}

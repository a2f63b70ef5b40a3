import type { Kind } from "../model/playground.ts";
import { type Entry, isScore, LIST_SIZE, UNREPORTED, whyNotLogprobs } from "../model/list.ts";
import { pasteProblems } from "../words.ts";
import type { Found, Place } from "./pasted.ts";
import { nameTokens } from "./nameTokens.ts";

/** A list, or one plain sentence that says why it is none. */
export type Checked = { readonly list: readonly Entry[] } | { readonly problem: string };

/** A log-probability this low, −∞ too, says “not told”. */
const clamped = (number: number): number => (number <= UNREPORTED ? UNREPORTED : number + 0);

/**
 * What was found in one place, as a list of the playground: 2 to 60 words under names of their own, numbers within
 * their limits. `where` is the whole of it. `count` is how many there are where not all of them were read.
 */
export function checkList(
  found: readonly Found[],
  kind: Kind,
  where: Place,
  count = found.length,
): Checked {
  if (found.length < LIST_SIZE.fewest)
    return { problem: pasteProblems.tooFew(where, found.length) };
  if (count > LIST_SIZE.most) return { problem: pasteProblems.tooMany(where, count) };
  const words = nameTokens(found.map(({ word }) => word));
  const list = found.map(({ number }, i): Entry => {
    const score = kind === "logprobs" ? clamped(number) : number + 0;
    return { word: words[i] ?? "", score };
  });
  const wrong = found.find((_, i) => !isScore(list[i]?.score ?? NaN) || tooLow(list[i], kind));
  if (wrong) return { problem: pasteProblems.outside(wrong, kind) };
  const why = kind === "logits" ? undefined : whyNotLogprobs(list);
  if (why === undefined) return { list };
  if (why.reason === "untold") return { problem: pasteProblems.noneTold(where) };
  if (why.reason === "sum") return { problem: pasteProblems.sumAboveOne(where, why.sum) };
  const positive = found.find(({ number }) => number > 0);
  return {
    problem: pasteProblems.outside(positive ?? { word: "", number: NaN, place: where }, kind),
  };
}

/** −9999 is a log-probability that was not reported, and no score. */
const tooLow = (entry: Entry | undefined, kind: Kind): boolean =>
  kind === "logits" && entry?.score === UNREPORTED;

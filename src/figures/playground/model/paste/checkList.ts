import type { Kind } from "../playground.ts";
import { type Entry, isScore, LIST_SIZE, nameTokens, UNTOLD, whyNotLogprobs } from "../list.ts";
import { formatCount, formatRatio } from "../../../../model/numbers.ts";
import { type Found, quote } from "./pasted.ts";

/** A list, or one plain sentence that tells why it is none. */
export type Checked = { readonly list: readonly Entry[] } | { readonly problem: string };

/** A log-probability this low, −∞ too, says “not told”. */
const told = (number: number): number => (number <= UNTOLD ? UNTOLD : number + 0);

/**
 * What was found in one place, as a list of the playground: 2 to 60 words under names of their own, numbers within
 * their limits. `where` begins the sentence about the whole of it: “Position 3”, “The paste”. `count` tells how many there are
 * where not all of them were read.
 */
export function checkList(
  found: readonly Found[],
  kind: Kind,
  where: string,
  count = found.length,
): Checked {
  const { fewest, most } = LIST_SIZE;
  if (found.length < fewest) {
    const counted = found.length === 0 ? "no word with a number" : "only one word with a number";
    return { problem: `${where} has ${counted}; ${fewest} are the fewest.` };
  }
  if (count > most)
    return { problem: `${where} has ${formatCount(count)} words; ${most} are the most.` };
  const words = nameTokens(found.map(({ word }) => word));
  const list = found.map(({ number }, i): Entry => {
    const score = kind === "logprobs" ? told(number) : number + 0;
    return { word: words[i] ?? "", score };
  });
  const wrong = found.find((_, i) => !isScore(list[i]?.score ?? NaN) || tooLow(list[i], kind));
  if (wrong) return { problem: numberProblem(wrong, kind) };
  if (kind === "logits") return { list };
  const why = whyNotLogprobs(list);
  if (why === undefined) return { list };
  if (why.reason === "positive") {
    const positive = found.find(({ number }) => number > 0);
    return { problem: numberProblem(positive ?? { word: "", number: NaN, place: where }, kind) };
  }
  return {
    problem:
      why.reason === "untold"
        ? `${where} tells no log-probability: all of them are −9999 or lower.`
        : `${where} cannot be log-probabilities: together they stand for ${formatRatio(why.sum)}, and no more than 1 is possible.`,
  };
}

/** −9999 is a log-probability that was not told, and no score. */
const tooLow = (entry: Entry | undefined, kind: Kind): boolean =>
  kind === "logits" && entry?.score === UNTOLD;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Line 3: “jam” has 2,000, which is not from −1000 to 1000.` */
function numberProblem({ word, number, place }: Found, kind: Kind): string {
  const written = String(number).replace("-", "−");
  const start = `${capital(place)}: ${quote(word)} has ${written}, `;
  return kind === "logprobs"
    ? `${start}which is no log-probability: those lie from −1000 to 0, or are −9999 where nothing was told.`
    : `${start}which is not from −1000 to 1000.`;
}

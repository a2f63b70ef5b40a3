import { canBe, canBeOne, logOf, probabilityOf, sumOf } from "./detect.ts";
import type { Draft } from "./draft.ts";
import type { Kept } from "./keptPlaces.ts";
import type { Kind } from "./kinds.ts";
import type { Place, Problem, Where } from "./reading.ts";
import type { Tokens } from "./tokens.ts";

/** A place that can be shown and how many of its tokens were left out, or why it cannot. */
export type Converted =
  { readonly place: Place; readonly masked: number } | { readonly problem: Problem };

/** The place of `item` as scores, or as natural logarithms of probabilities, if its numbers can be of `kind`. */
export function convertedPlace(
  item: Kept,
  kind: Kind,
  whole: boolean,
  several: boolean,
  draft: Draft,
): Converted {
  const { at, tokens } = item;
  const where: Where = several ? { position: at.nth } : "paste";
  const { section, nth, count, found } = at;
  const place = (list: Tokens): Place => ({
    section,
    nth,
    count,
    written: found.written,
    tokens: list,
  });
  if (!canBe(tokens, kind)) return { problem: why(tokens, kind, where, draft) };
  if (kind === "scores" && !whole) return withoutMasked(tokens, place, where);
  const logprobs = tokens.map((number) => logOf(number, kind));
  return whole ? withoutMasked(logprobs, place, where) : { place: place(logprobs), masked: 0 };
}

/** A place of scores without those of −∞. */
function withoutMasked(scores: Tokens, place: (tokens: Tokens) => Place, where: Where): Converted {
  const finite = scores.where((_, number) => number > -Infinity);
  return finite.length < 2
    ? { problem: { problem: "few", where, count: finite.length } }
    : { place: place(finite), masked: scores.length - finite.length };
}

/** Why the numbers of a place cannot be what they are said to be. */
function why(tokens: Tokens, kind: Kind, where: Where, draft: Draft): Problem {
  const wrong = tokens.numbers.findIndex(
    (number) => kind !== "scores" && !canBeOne(number, kind) && probabilityOf(number, kind) !== 0,
  );
  const number = tokens.numbers[wrong];
  if (number !== undefined) {
    const line = draft.lineOf?.(wrong);
    const at = line === undefined ? where : { line };
    return { problem: "impossible", where: at, kind, token: tokens.name(wrong), number };
  }
  const sum = sumOf(tokens, kind);
  return sum > 0 ? { problem: "sum", where, kind, sum } : { problem: "untold", where };
}

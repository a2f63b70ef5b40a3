import { canBe, logOf, probabilityOf, sumOf } from "./detect.ts";
import type { Draft } from "./draft.ts";
import type { Kept } from "./keptPlaces.ts";
import type { Kind } from "./kinds.ts";
import type { Place, Problem, Where } from "./reading.ts";
import type { Token } from "./shapes/entries.ts";

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
  const place = (list: readonly Token[]): Place => ({
    section,
    nth,
    count,
    written: found.written,
    tokens: list,
  });
  if (!canBe(tokens, kind)) return { problem: why(tokens, kind, where, draft) };
  if (kind === "scores" && !whole) return withoutMasked(tokens, place, where);
  const logprobs = tokens.map(({ token, number }) => ({ token, number: logOf(number, kind) }));
  return whole ? withoutMasked(logprobs, place, where) : { place: place(logprobs), masked: 0 };
}

/** A place of scores without those of −∞. */
function withoutMasked(
  scores: readonly Token[],
  place: (tokens: readonly Token[]) => Place,
  where: Where,
): Converted {
  const finite = scores.some(({ number }) => number === -Infinity)
    ? scores.filter(({ number }) => number > -Infinity)
    : scores;
  return finite.length < 2
    ? { problem: { problem: "few", where, count: finite.length } }
    : { place: place(finite), masked: scores.length - finite.length };
}

/** Why the numbers of a place cannot be what they are said to be. */
function why(tokens: readonly Token[], kind: Kind, where: Where, draft: Draft): Problem {
  const wrong = tokens.findIndex(
    (token) =>
      kind !== "scores" && !canBe([token], kind) && probabilityOf(token.number, kind) !== 0,
  );
  const token = tokens[wrong];
  if (token) {
    const line = draft.lineOf?.(wrong);
    return { problem: "impossible", where: line === undefined ? where : { line }, kind, ...token };
  }
  const sum = sumOf(tokens, kind);
  return sum > 0 ? { problem: "sum", where, kind, sum } : { problem: "untold", where };
}

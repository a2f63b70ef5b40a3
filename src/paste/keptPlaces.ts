import type { Draft } from "./draft.ts";
import { MOST_PLACES, type Problem, type Where } from "./reading.ts";
import type { Numbered } from "./sections.ts";
import type { Entries } from "./shapes/entries.ts";
import type { Tokens } from "./tokens.ts";

/** A place with the tokens that it is shown with. */
export interface Kept {
  readonly at: Numbered;
  readonly tokens: Tokens;
}

/** What became of the places of a paste. */
interface KeptPlaces {
  readonly kept: readonly Kept[];
  /** Whether there are more than those, which are as many as are read. */
  readonly hasMore: boolean;
  /** Which positions have no alternatives. */
  readonly passed: readonly number[];
  /** Which cannot be shown, and why. */
  readonly refused: readonly { readonly place: number; readonly problem: Problem }[];
  /** The tokens that were left out as they are listed only because written. */
  readonly outside: readonly string[];
}

/** Which places have at least two tokens with numbers, and what became of the others. */
export function keptPlaces(all: readonly Numbered[], draft: Draft): KeptPlaces {
  const kept: Kept[] = [];
  const passed: number[] = [];
  const refused: { place: number; problem: Problem }[] = [];
  const outside: string[] = [];
  const fewest = fewestOf(all);
  let hasMore = false;
  for (const at of all) {
    const { entries, written } = at.found;
    if (entries === undefined || entries.tokens.length < 2) passed.push(at.nth);
    else if (kept.length === MOST_PLACES) {
      hasMore = true;
      break;
    } else if (entries.wrong) {
      const where: Where = all.length > 1 ? { position: at.nth } : "paste";
      const line = draft.lineOf?.(entries.wrong.nth - 1);
      const problem: Problem =
        line === undefined
          ? { problem: "noNumber", where, wrong: entries.wrong }
          : {
              problem: "infinite",
              line,
              text: `${entries.wrong.token} ${String(entries.wrong.value)}`.trim(),
            };
      refused.push({ place: at.nth, problem });
    } else {
      const isOutside = outsiders(entries, written, fewest);
      const tokens = isOutside ? entries.tokens.where((i) => !isOutside(i)) : entries.tokens;
      if (isOutside && tokens.length < entries.tokens.length)
        for (const [i, { token }] of entries.tokens.list().entries())
          if (isOutside(i)) outside.push(token);
      kept.push({ at, tokens });
    }
  }
  return { kept, hasMore, passed, refused, outside };
}

/** How many likely tokens each place of an answer was asked for, if that shows. */
const fewestOf = (all: readonly Numbered[]): number =>
  all.reduce((least, { found: { entries } }) => {
    const count = entries?.tokens.length ?? 0;
    return count > 1 ? Math.min(least, count) : least;
  }, Infinity);

/**
 * Which token of a place is listed only because it was written, if one may be: some APIs add it to the likeliest, wherever
 * it ranks, and what is not listed may then be likelier than it.
 */
function outsiders(
  { tokens, ranks }: Entries,
  written: string | undefined,
  fewest: number,
): ((i: number) => boolean) | undefined {
  if (tokens.length < 3) return undefined;
  if (ranks?.every((rank) => rank !== undefined)) return (i) => (ranks[i] ?? 0) > tokens.length;
  if (tokens.length !== fewest + 1 || written === undefined) return undefined;
  const lowest = tokens.numbers.reduce((least, number) => Math.min(least, number), Infinity);
  return (i) => tokens.name(i) === written && tokens.numbers[i] === lowest;
}

import { entryAt } from "../../../model/entryAt.ts";
import { type CutShare, type CutsState, leftAfter, sharesAfter } from "./cuts.ts";
import { logitsOf } from "../../../model/derive.ts";
import { vocabularyOf } from "../../../model/vocabulary.ts";

/** One word on the ruler. */
export interface RulerPart {
  readonly word: string;
  readonly share: CutShare;
}

/** The shares around the picked step, laid end to end from 0 to 1, most likely word first. */
export interface CutRuler {
  /** What a cut gets to see; what the temperature makes. */
  readonly parts: readonly RulerPart[];
  /** Where each word ends, rising to 1. */
  readonly borders: readonly number[];
  /** How many of the words pass the step. */
  readonly passing: number;
  /** Whether the shares have been through the temperature. */
  readonly heated: boolean;
  /** Where the gate stands, 0 to 1: top-p’s p, the border of top-k’s last word; the other steps have none. */
  readonly at: number | undefined;
}

/** The ruler of the picked step. */
export function cutRuler(state: CutsState): CutRuler {
  const { gate, order, temperature } = state;
  const step = order.indexOf(gate);
  const logits = logitsOf(state);
  const { words } = vocabularyOf(state.vocabulary);
  const shown = sharesAfter(state, gate === "temperature" ? step + 1 : step);
  const heated = order.indexOf("temperature") <= step;
  // At T = ∞ every word ties, and then the list decides; as in `truncate`.
  const ties = heated && temperature === Infinity;
  const score = (i: number): number => (ties ? 0 : entryAt(logits, i));
  const parts = shown
    .flatMap((share, i) => (share ? [{ word: entryAt(words, i), share, i }] : []))
    .toSorted((a, b) => score(b.i) - score(a.i) || a.i - b.i);
  const upTo = (count: number): number =>
    parts.slice(0, count).reduce((sum, { share }) => sum + share.probability, 0);
  const borders = parts.map((_, i) => (i === parts.length - 1 ? 1 : upTo(i + 1)));
  const at = {
    temperature: undefined,
    minP: undefined,
    topP: state.topP,
    topK: borders[Math.min(state.topK, borders.length) - 1],
  }[gate];
  return { parts, borders, passing: leftAfter(logits, state, step + 1).kept.length, heated, at };
}

/**
 * The top-k whose gate stands nearest to `place` (0 to 1) on a ruler with these `borders`. Where several words end
 * there, too little of each for a pointer to tell them apart, it is `current` if that is one of them, else the fewest.
 */
export function topKAt(borders: readonly number[], place: number, current: number): number {
  const nearest = Math.min(...borders.map((border) => Math.abs(border - place)));
  const candidates = borders.flatMap((border, i) =>
    Math.abs(border - place) === nearest ? [i + 1] : [],
  );
  return candidates.includes(current) ? current : (candidates[0] ?? current);
}

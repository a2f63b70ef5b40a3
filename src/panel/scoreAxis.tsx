import { barSpan, isCutOff, percentScale, roundDomain } from "../chart/barLayout.ts";
import type { BarCell, BarColumn } from "../chart/BarTable.tsx";
import { logitsOf, type WordRow, type WordsState } from "../model/derive.ts";
import { SCORE_RANGE } from "../model/fields.ts";
import { memo, recent } from "../model/recent.ts";
import { isOwn, vocabularyOf } from "../model/vocabulary.ts";
import { SCORE_LIMITS } from "../model/wordList.ts";
import { formatScore } from "../words/numbers.ts";
import { bareScoreColumn } from "./columns.tsx";

/** A column of scores with its axis, which depends on the words and their scores alone: no dial moves it. */
export interface ScoreAxis {
  /** The lowest and the highest score of the axis, both round numbers. */
  readonly domain: readonly [lowest: number, highest: number];
  /** Outlined in graphite, because the dial never moves them; the same object for the same axis. */
  readonly column: BarColumn;
  /** A score and its bar; the same object for the same score. */
  readonly cell: (row: Pick<WordRow, "logit">) => BarCell;
}

type Scored = Pick<WordsState, "vocabulary" | "logits">;
type Domain = readonly [number, number];

/** The axes of the toys: where scores are shown, and where a reader edits them. */
const SHOWN: Domain = [-2, 6];
const EDITED: Domain = [SCORE_RANGE.lowest, SCORE_RANGE.highest];
/** How far own scores can be moved past the highest and the lowest of them. */
export const EDIT_ROOM = 3;
/** The longest score, in characters, that a column of the usual width has room for. */
const SHORT = 5;

/** The axes of late, by what tells them apart. */
const axes = recent<string, ScoreAxis>(16);

function axisOn(domain: Domain, isLong: boolean): ScoreAxis {
  const key = [...domain, isLong].join();
  const before = axes.get(key);
  if (before) return before;
  const scale = percentScale(domain);
  const cellAt = memo(64, (logit: number): BarCell => ({
    text: formatScore(logit),
    span: barSpan(logit, scale),
    cutOff: isCutOff(logit, scale),
  }));
  return axes.set(key, {
    domain,
    column: {
      ...bareScoreColumn,
      bars: { look: "outline", zero: scale(0) },
      isLong,
    },
    cell: ({ logit }) => cellAt(logit),
  });
}

/** The scores that an axis has to hold: those in force, and those that the words have of themselves. */
const held = ({ vocabulary, logits }: Scored): readonly number[] => [
  ...vocabularyOf(vocabulary).logits,
  ...logitsOf({ vocabulary, logits }),
];

const isLongIn = (scores: readonly number[]): boolean =>
  scores.some((z) => formatScore(z).length > SHORT);

/** `usual` for a toy unless a score lies beyond; for own words from 0 to the scores, outwards to round numbers, with `room`. */
function domainFor(state: Scored, usual: Domain, room: number): Domain {
  const scores = held(state);
  const own = isOwn(state.vocabulary);
  const [least, most] = [Math.min(...scores) - room, Math.max(...scores) + room];
  const [low, high] = own ? [0, 0] : usual;
  if (least >= low && most <= high) return usual;
  return roundDomain([Math.min(low, least), Math.max(high, most)]);
}

/** The axis of the scores of `state` where they are shown. */
export const scoreAxis = (state: Scored): ScoreAxis =>
  axisOn(domainFor(state, SHOWN, 0), isLongIn(held(state)));

/** Their axis where a reader edits them: wide enough to drag every score past all others. */
export function editAxis(state: Scored): ScoreAxis {
  const room = isOwn(state.vocabulary) ? EDIT_ROOM : 0;
  const [low, high] = domainFor(state, EDITED, room);
  const { lowest, highest } = SCORE_LIMITS;
  return axisOn([Math.max(lowest, low), Math.min(highest, high)], isLongIn(held(state)));
}

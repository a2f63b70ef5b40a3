import { fitted, linesOf, widthOf } from "./letters.ts";
import type { FilmWords } from "./moment.ts";
import { promptOf } from "../model/derive.ts";
import { memoOf } from "../model/memo.ts";
import { vocabularyOf } from "../model/vocabulary.ts";

/** Where things have room in a picture of some width, in px. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Whether it is a phone's. */
  readonly narrow: boolean;
  /** The sentence: its lines, the last one with room for the gap, its font size, line height and first baseline. */
  readonly sentence: {
    readonly lines: readonly string[];
    readonly size: number;
    readonly leading: number;
    readonly first: number;
    /** Where the gap begins and ends on the last line. */
    readonly gap: readonly [from: number, to: number];
  };
  /** Where the words move. */
  readonly stage: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** The words' names under their places: the first baseline, how many rows there are, how far apart, and the font sizes. */
  readonly names: {
    readonly first: number;
    readonly rows: number;
    readonly leading: number;
    readonly size: number;
    readonly numbers: number;
    /** What the widest name or number takes. */
    readonly widest: number;
  };
  /** What stands under the words: the score axis, and the foot of all columns. */
  readonly floor: number;
  /** The dial's track. */
  readonly dial: { readonly left: number; readonly right: number; readonly middle: number };
  /** Room at both sides. */
  readonly edge: number;
}

/** The width of a picture that is printed into a page, in px: that of the narrowest phones, where nothing gets smaller. */
export const STILL_WIDTH = 288;

/** Narrower pictures are laid out for a phone. */
const NARROW = 520;
/** In narrower ones numbers are small, so that two rows of names do. */
const TINY = 340;
/** The room of the stage above the names, of the sentence above it, and of the dial below. */
const ROOMS = {
  narrow: { stage: 220, sentence: 80, dial: 92 },
  wide: { stage: 280, sentence: 84, dial: 96 },
} as const;
/** Most rows of names, and the widest that a number gets. */
const [MOST_ROWS, LONGEST_NUMBER] = [4, "<0.0001%"];
/** The width of the gap over the size of its font. */
const GAP = 4.5;

/** The rooms of a picture `asked` px wide, of at least 200 px, about `about`; remembered for as long as `about` lives. */
export function frameOf(asked: number, about: FilmWords): Frame {
  const width = Math.max(200, Math.round(asked));
  const known = framesOf(about);
  const frame = known.get(width) ?? frameAnew(width, about);
  known.set(width, frame);
  return frame;
}

const framesOf = memoOf<FilmWords, Map<number, Frame>>(() => new Map());

function frameAnew(width: number, about: FilmWords): Frame {
  const narrow = width < NARROW;
  const room = narrow ? ROOMS.narrow : ROOMS.wide;
  const edge = narrow ? 10 : 28;
  const [size, numbers] = narrow ? [15, width < TINY ? 12 : 13] : [18, 15];
  const stage = {
    left: edge + (narrow ? 38 : 54),
    right: width - edge - (narrow ? 6 : 16),
    top: room.sentence,
  };
  const { words } = vocabularyOf(about.vocabulary);
  const natural = Math.max(
    widthOf(LONGEST_NUMBER, numbers),
    ...words.map((word) => widthOf(word, size)),
  );
  const inRow = Math.max(1, Math.floor((width - 2 * edge) / (natural + 6)));
  const rows = Math.min(MOST_ROWS, Math.ceil(words.length / inRow));
  const widest = Math.min(natural, (width - 2 * edge) / Math.ceil(words.length / rows) - 6);
  const leading = size + numbers + 8;
  const floor = stage.top + room.stage;
  const bottom = floor + 12 + rows * leading;
  return {
    width,
    height: bottom + room.dial,
    narrow,
    sentence: sentenceIn(promptOf(about), width - 2 * edge, narrow, width / 2),
    stage: { ...stage, bottom },
    names: { first: floor + 12 + size, rows, leading, size, numbers, widest },
    floor,
    dial: { left: edge + 14, right: width - edge - 14, middle: bottom + (narrow ? 48 : 50) },
    edge,
  };
}

/** The end of the prompt in at most two lines, in the middle of the picture; what does not fit of its beginning is left out. */
function sentenceIn(
  prompt: string,
  room: number,
  narrow: boolean,
  middle: number,
): Frame["sentence"] {
  const size = narrow ? 19 : 26;
  const leading = Math.round(size * 1.3);
  const gap = GAP * size;
  const before = prompt === "" ? "" : `${prompt} `;
  const all = linesOf(before + "m".repeat(Math.ceil(GAP / 0.9)), size, room);
  const shown = all.slice(-2).map((line) => line.replace(/m+$/, ""));
  const lines = shown.map((line, i) =>
    i === 0 && all.length > 2 ? fitted(`… ${line.trimEnd()}`, size, room) : line,
  );
  const last = lines.at(-1) ?? "";
  const from = middle - (widthOf(last, size) + gap) / 2 + widthOf(last, size);
  return {
    lines,
    size,
    leading,
    first: size + 8 + (lines.length === 1 ? leading / 2 : 0),
    gap: [from, from + gap],
  };
}

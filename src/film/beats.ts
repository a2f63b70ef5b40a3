/** The film's scenes, in order: what they are called in code and in addresses. */
export const sceneIds = [
  "wait",
  "scores",
  "gaps",
  "whole",
  "shares",
  "dial",
  "draw",
  "turn",
] as const;

/** A scene's name. */
export type SceneId = (typeof sceneIds)[number];

/** Everything that time moves, as it stands before the first beat. Most go from 0 (not there yet) to 1. */
export const beginning = {
  /** How far the line under the gap is drawn. */
  gap: 0,
  /** How plainly the words are seen. */
  words: 0.3,
  /** How far the hidden vector has grown, and the words' own. */
  hidden: 0,
  vectors: 0,
  /** What all scores are moved by: see `SHIFTS` in moment.ts. */
  shift: 0,
  /** Which number stands at a word: 0 none, 1 its score, 2 its weight, 3 its share. */
  number: 0,
  /** How far the columns have grown out of the gaps, and how plainly the curve e^x is seen. */
  grown: 0,
  curve: 0,
  /** How plainly the size of the whole is seen, and whether it is 100% (1) or a sum of weights (0). */
  whole: 0,
  cut: 0,
  /** How plainly the tilted line is seen. */
  line: 0,
  /** How plainly the dial is seen, and at which of its stops it stands (60 is T = 1; see `LADDER`). */
  dial: 0.45,
  heat: 60,
  /** The arrangement of the words: see `POSES` in poses/placesOf.ts; between two of them the words are on their way. */
  pose: 0,
  /** How plainly the ruler's points are seen, and the text of the real model. */
  points: 0,
  text: 0,
  /** How many of the other fifty thousand words have come: 0 none, 1 all, evenly in powers. */
  others: 0,
  /** How plainly the fraction is seen. */
  fraction: 0,
} as const;

/** Something that time moves. */
export type Track = keyof typeof beginning;

/** Where a track goes in a beat, and in which part of it (0 is the beat's start, 1 its end). */
export interface Move {
  readonly to: number;
  readonly from?: number;
  readonly until?: number;
}

/** A point that falls in a beat: when, in seconds from the beat's start, and where on the ruler, in [0, 1). */
export interface Fall {
  readonly after: number;
  readonly at: number;
}

/** One beat as it is declared. */
export interface BeatPlan {
  readonly id: string;
  readonly scene: SceneId;
  /** In seconds. */
  readonly seconds: number;
  /** What moves, and where to. */
  readonly moves: Readonly<Partial<Record<Track, number | Move>>>;
  readonly falls?: readonly Fall[];
  /** The temperature at which the real model writes in this beat. */
  readonly writes?: number;
}

/** The film, beat by beat: eight scenes of one picture. What is said in each stands in words.ts. */
export const beatPlans = [
  { id: "gap", scene: "wait", seconds: 2.6, moves: { gap: 1 } },
  { id: "candidates", scene: "wait", seconds: 3.2, moves: { words: 1 } },

  { id: "hidden", scene: "scores", seconds: 2.8, moves: { hidden: 1 } },
  { id: "vectors", scene: "scores", seconds: 2.8, moves: { vectors: 1 } },
  {
    id: "shadows",
    scene: "scores",
    seconds: 4.2,
    moves: { pose: 1, number: { to: 1, from: 0.5 }, vectors: { to: 0, from: 0.55, until: 0.9 } },
  },

  { id: "shifted", scene: "gaps", seconds: 3.2, moves: { shift: 1 } },
  { id: "thousand", scene: "gaps", seconds: 3.2, moves: { shift: 2 } },
  { id: "gaps", scene: "gaps", seconds: 3.6, moves: { shift: 3 } },

  {
    id: "powers",
    scene: "whole",
    seconds: 3.8,
    moves: {
      grown: { to: 1, from: 0.15, until: 0.8 },
      number: { to: 2, from: 0.3 },
      curve: 1,
      hidden: 0,
    },
  },
  {
    id: "pile",
    scene: "whole",
    seconds: 4,
    moves: { pose: { to: 2, until: 0.9 }, curve: { to: 0, until: 0.3 } },
  },
  { id: "whole", scene: "whole", seconds: 3, moves: { whole: { to: 1, until: 0.4 } } },

  { id: "cut", scene: "shares", seconds: 3.2, moves: { cut: 1 } },
  { id: "shares", scene: "shares", seconds: 3.2, moves: { number: 3 } },

  {
    id: "line",
    scene: "dial",
    seconds: 4,
    moves: {
      pose: { to: 3, until: 0.8 },
      whole: { to: 0, until: 0.3 },
      line: { to: 1, from: 0.5, until: 0.9 },
      dial: { to: 1, from: 0.4 },
    },
  },
  { id: "tilt", scene: "dial", seconds: 3.6, moves: { heat: 40 } },
  { id: "cold", scene: "dial", seconds: 4.2, moves: { heat: { to: 0, until: 0.7 } } },
  { id: "hot", scene: "dial", seconds: 4.6, moves: { heat: { to: 120, until: 0.8 } } },

  {
    id: "ruler",
    scene: "draw",
    seconds: 4,
    moves: {
      heat: { to: 60, until: 0.45 },
      line: { to: 0, from: 0.15, until: 0.45 },
      pose: { to: 4, from: 0.35, until: 0.95 },
    },
  },
  {
    id: "fall",
    scene: "draw",
    seconds: 3,
    moves: { points: { to: 1, until: 0.1 } },
    falls: [{ after: 0.2, at: 0.33 }],
  },
  {
    id: "again",
    scene: "draw",
    seconds: 4.2,
    moves: {},
    falls: [
      { after: 0, at: 0.7 },
      { after: 1, at: 0.13 },
      { after: 2, at: 0.55 },
      { after: 3, at: 0.05 },
    ],
  },
  {
    id: "dull",
    scene: "draw",
    seconds: 3.6,
    moves: {
      heat: { to: 0, until: 0.42 },
      points: { to: 0, until: 0.15 },
      text: { to: 1, until: 0.2 },
    },
    writes: 0,
  },
  { id: "alive", scene: "draw", seconds: 3.8, moves: { heat: { to: 60, until: 0.35 } }, writes: 1 },
  {
    id: "salad",
    scene: "draw",
    seconds: 3.6,
    moves: { heat: { to: 80, until: 0.35 } },
    writes: 2,
  },
  {
    id: "others",
    scene: "draw",
    seconds: 4.6,
    moves: { text: { to: 0, until: 0.15 }, others: { to: 1, from: 0.15, until: 0.85 } },
  },

  {
    id: "fraction",
    scene: "turn",
    seconds: 4.6,
    moves: {
      others: { to: 0, from: 0, until: 0.5 },
      heat: { to: 60, from: 0.2, until: 0.55 },
      pose: { to: 5, from: 0.42, until: 0.92 },
      fraction: { to: 1, from: 0.7, until: 0.96 },
    },
  },
  { id: "turn", scene: "turn", seconds: 2.4, moves: {} },
] as const satisfies readonly BeatPlan[];

/** A beat's name. */
export type BeatId = (typeof beatPlans)[number]["id"];

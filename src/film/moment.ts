import { logSoftmax, softmax } from "../math/index.ts";
import { logitsOf, promptOf, type WordsState } from "../model/derive.ts";
import { tailCount, withTail } from "../model/tail.ts";
import { isOwn, vocabularyOf } from "../model/vocabulary.ts";
import type { Track } from "./beats.ts";
import { type Drawn, drawnAt, pickOf, type Writing, writingAt } from "./events.ts";
import { type Hand, mix, noHand, placeOf, temperatureOf } from "./hand.ts";
import { type Beat, beatIndexAt, beats, tracksAt, within } from "./timeline.ts";

/** What the film is about: a prompt, words and scores, as the figures have them. */
export type FilmWords = Pick<WordsState, "vocabulary" | "logits" | "prompt">;

/** The film as it begins: the words of the article. */
export const filmWords: FilmWords = { vocabulary: "toast", logits: null, prompt: "" };

/** The mathematics of one moment, all of it computed from the scores, the temperature and the place of the point. */
export interface Moment {
  readonly time: number;
  readonly beat: Beat;
  readonly tracks: Readonly<Record<Track, number>>;
  readonly prompt: string;
  readonly words: readonly string[];
  /** In [0, ∞], and where that is on the dial, in percent. */
  readonly temperature: number;
  readonly place: number;
  /** The model's scores. */
  readonly logits: readonly number[];
  /** The highest and the lowest score of the words as they were before any hand. */
  readonly extent: readonly [low: number, high: number];
  /** What has been added to every score, and the scores with it. */
  readonly shift: number;
  readonly scores: readonly number[];
  /** e^((z − z_max) / T), in [0, 1]; at T = 0 its limits, 1 for the favourites and 0 for all others. */
  readonly weights: readonly number[];
  /** Their sum. */
  readonly whole: number;
  readonly shares: readonly number[];
  /** The words' places in their list by rising score: so they lie on the ruler. */
  readonly order: readonly number[];
  /** The logarithms of the shares to the base 10. */
  readonly powers: readonly number[];
  /** How many other words are in the sum, the share of each word with them, and theirs together. */
  readonly others: {
    readonly count: number;
    readonly named: readonly number[];
    readonly share: number;
  };
  /** The points that have fallen or are falling, in order; those whose temperature was another one have gone. */
  readonly drawn: readonly Drawn[];
  readonly writing: Writing | undefined;
}

/** What the film adds to every score, stop by stop of its track: nothing, 3, 1,000, and what makes the highest 0. */
const shiftAt = (stop: number, top: number): number => [0, 3, 1000, -top][stop] ?? 0;

/** What is added to every score at `track`; between two stops it runs through all sizes as if through powers. */
function shiftOf(track: number, top: number): number {
  const from = Math.floor(track);
  const part = track - from;
  if (part === 0) return shiftAt(from, top);
  const [a, b] = [Math.asinh(shiftAt(from, top)), Math.asinh(shiftAt(from + 1, top))];
  return Math.sinh(a + (b - a) * part);
}

/** How far below the favourite each of the others is, in a toy whose words are somebody's own; ours have a score. */
const OTHERS = { score: -10, gap: -15 } as const;

/** The film at `time` seconds, about `about`, in `hand`. Total: every time, every words and every hand have a moment. */
export function momentAt(time: number, about: FilmWords = filmWords, hand: Hand = noHand): Moment {
  const now = within(time);
  const tracks = tracksAt(now);
  const { words } = vocabularyOf(about.vocabulary);
  const model = logitsOf(about);
  const logits = model.map((z, i) => mix(z, hand.logits?.[i] ?? z, hand.hold));
  const place = placeOf(tracks.heat, hand);
  const temperature = temperatureOf(place, tracks.heat, hand);
  const top = Math.max(...logits);
  const shift = shiftOf(tracks.shift, top);
  const weights = logits.map((z) => weightOf(z - top, temperature));
  const shares = softmax(logits, temperature);
  const order = logits.map((_, i) => i).toSorted((a, b) => (logits[a] ?? 0) - (logits[b] ?? 0));
  return {
    time: now,
    beat: beatAt(now),
    tracks,
    prompt: promptOf(about),
    words,
    temperature,
    place,
    logits,
    extent: [Math.min(...model), Math.max(...model)],
    shift,
    scores: logits.map((z) => z + shift),
    weights,
    whole: weights.reduce((sum, weight) => sum + weight, 0),
    shares,
    order,
    powers: logSoftmax(logits, temperature).map((nats) => nats / Math.LN10),
    others: othersOf(about, logits, temperature, tracks.others),
    drawn: drawnAt(now, tracks.points > 0, (at) => pickOf(shares, order, at), hand),
    writing: writingAt(now),
  };
}

function beatAt(now: number): Beat {
  const beat = beats[beatIndexAt(now)];
  if (!beat) throw new RangeError(`no beat runs at ${now}`);
  return beat;
}

/** e^(gap / T), for a gap of at most 0. */
function weightOf(gap: number, temperature: number): number {
  if (gap === 0) return 1;
  return temperature === 0 ? 0 : Math.exp(gap / temperature);
}

function othersOf(
  { vocabulary }: FilmWords,
  logits: readonly number[],
  temperature: number,
  part: number,
): Moment["others"] {
  const count = Math.round((tailCount(logits.length) + 1) ** part - 1);
  const score = isOwn(vocabulary) ? Math.max(...logits) + OTHERS.gap : OTHERS.score;
  if (count === 0) return { count, named: softmax(logits, temperature), share: 0 };
  const { named, tail } = withTail(logits, score, temperature, count);
  return { count, named, share: tail };
}

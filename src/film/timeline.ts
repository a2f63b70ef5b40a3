import { easeCubicInOut, easeLinear } from "d3";
import {
  type BeatId,
  type BeatPlan,
  beatPlans,
  beginning,
  type Fall,
  type Move,
  type SceneId,
  sceneIds,
  type Track,
} from "./beats.ts";
import { sceneTitles, sentences } from "./words.ts";

/** One beat of the film. */
export interface Beat extends Omit<BeatPlan, "seconds"> {
  readonly id: BeatId;
  /** When it begins, in seconds from the film's beginning. */
  readonly start: number;
  /** How long it lasts, in seconds. */
  readonly duration: number;
  /** What is said: one sentence or two short ones, at most 14 words. */
  readonly sentence: string;
}

/** One scene: some beats. */
export interface Scene {
  readonly id: SceneId;
  readonly title: string;
  /** Its place, from 1. */
  readonly number: number;
  /** In seconds. */
  readonly start: number;
  readonly duration: number;
  readonly beats: readonly Beat[];
}

/** Every beat, in order, without a pause between. */
export const beats: readonly Beat[] = placed(beatPlans);

function placed(plans: readonly (BeatPlan & { readonly id: BeatId })[]): readonly Beat[] {
  let start = 0;
  return plans.map(({ seconds, ...plan }) => {
    const beat = { ...plan, start, duration: seconds, sentence: sentences[plan.id] };
    start = Math.round((start + seconds) * 1000) / 1000;
    return beat;
  });
}

const endOf = ({ start, duration }: Pick<Beat, "start" | "duration">): number => start + duration;

/** How long the film is, in seconds. */
export const DURATION = beats.reduce((latest, beat) => Math.max(latest, endOf(beat)), 0);

/** Every scene, in order. */
export const scenes: readonly Scene[] = sceneIds.map((id, i) => {
  const own = beats.filter(({ scene }) => scene === id);
  const start = Math.min(...own.map((beat) => beat.start));
  const duration = own.reduce((sum, beat) => sum + beat.duration, 0);
  return { id, title: sceneTitles[id], number: i + 1, start, duration, beats: own };
});

/** `time` within the film, in seconds; what is no time is its beginning. */
export const within = (time: number): number => Math.min(DURATION, Math.max(0, time)) || 0;

/** The place in `beats` of the one that runs at `time`; at the film's end the last. */
export const beatIndexAt = (time: number): number =>
  Math.max(
    0,
    beats.findLastIndex(({ start }) => start <= within(time)),
  );

/** The scene that runs at `time`. @throws RangeError if the film has none */
export function sceneAt(time: number): Scene {
  const scene = scenes.findLast(({ start }) => start <= within(time));
  if (!scene) throw new RangeError(`no scene runs at ${time}`);
  return scene;
}

/** Where a move happens in its beat, unless it says. */
const [FROM, UNTIL] = [0.06, 0.74];

/** The tracks that go evenly; what follows them eases by itself. */
const EVEN: ReadonlySet<Track> = new Set(["pose"]);

/** Where every track stands at `time`: each goes from where the last beat left it, eased. */
export function tracksAt(time: number): Readonly<Record<Track, number>> {
  const now = within(time);
  const values: Record<Track, number> = { ...beginning };
  for (const { start, duration, moves } of beats) {
    if (start > now) break;
    for (const [track, move] of Object.entries(moves) as [Track, number | Move][]) {
      const { to, from = FROM, until = UNTIL } = typeof move === "number" ? { to: move } : move;
      const part = ((now - start) / duration - from) / (until - from);
      const ease = EVEN.has(track) ? easeLinear : easeCubicInOut;
      const done = ease(Math.min(1, Math.max(0, part)));
      // What has arrived is exactly there.
      values[track] = done === 1 ? to : values[track] + (to - values[track]) * done;
    }
  }
  return values;
}

/** A point of the film: when it begins to fall, in seconds, and where it lands on the ruler, in [0, 1). */
export interface TimedFall extends Fall {
  readonly begins: number;
}

/** Every point that falls, in order. */
export const falls: readonly TimedFall[] = beats.flatMap(({ start, falls: own = [] }) =>
  own.map((fall) => ({ ...fall, begins: start + fall.after })),
);

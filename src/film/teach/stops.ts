import { DURATION, type Scene, scenes } from "../timeline.ts";

/** The last moment of `scene`, in seconds: where it ends the next begins, but at the film's end. */
export const stopOf = ({ start, duration }: Pick<Scene, "start" | "duration">): number => {
  const end = Math.round((start + duration) * 1000) / 1000;
  return end < DURATION ? end - 0.001 : DURATION;
};

/** The next stop after `time`, in seconds; without any, none is reached. */
export const nextStop = (time: number): number =>
  scenes.map(stopOf).find((stop) => stop > time) ?? Infinity;

/** Whether a film that was at `before` and is at `now`, in seconds, has come to a question. */
export const comesToAsk = (before: number, now: number): boolean =>
  now !== before && askedAt(now) !== undefined;

/** The scene whose question is asked at `time`; undefined where the film does not stop. */
export const askedAt = (time: number): Scene | undefined =>
  scenes.find((scene) => stopOf(scene) === time);

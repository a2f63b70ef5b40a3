import { easeCubicInOut } from "d3";
import { type Hand, noHand } from "../hand.ts";
import { beats, DURATION, within } from "../timeline.ts";

/** How the film is being watched. */
export interface Playback {
  /** In seconds. */
  readonly time: number;
  readonly playing: boolean;
  /** Seconds of film in a second; below 0 it runs backwards. */
  readonly speed: number;
  /** What the viewer holds. */
  readonly hand: Hand;
  /** Seconds of the glide back to the film that have gone; absent where there is none. */
  readonly gliding?: number;
}

/** How long the picture glides from the hand back to the film, in seconds. */
export const GLIDE = 0.35;

/** Before the first press. */
export const still = (time: number): Playback => ({
  time: within(time),
  playing: false,
  speed: 1,
  hand: noHand,
});

/** Whether a hand holds the picture and the film waits. */
export const isHeld = ({ hand }: Playback): boolean => hand.hold === 1;

/** Plays on; from the end it begins anew, and from a hand it glides back first. */
export function played(state: Playback): Playback {
  if (state.hand.hold > 0) return { ...state, playing: true, gliding: 0 };
  const { speed, time } = state;
  const restart = speed > 0 ? time >= DURATION : time <= 0;
  return { ...state, playing: true, time: restart ? (speed > 0 ? 0 : DURATION) : time };
}

/** Stands still. */
export const paused = (state: Playback): Playback => ({ ...state, playing: false });

/** At another time; a hand lets go. */
export const sought = (state: Playback, time: number): Playback => {
  const { gliding: _, ...rest } = state;
  return { ...rest, time: within(time), hand: noHand };
};

/** In the viewer's hand, which changes `change` of it; the film waits. */
export const held = (state: Playback, change: Omit<Hand, "hold">): Playback => {
  const { gliding: _, ...rest } = state;
  return { ...rest, playing: false, hand: { ...rest.hand, ...change, hold: 1 } };
};

/** `seconds` later; forwards it goes no further than `barrier`, a time in seconds, and waits there. */
export function advanced(state: Playback, seconds: number, barrier = Infinity): Playback {
  if (!state.playing) return state;
  const { gliding, ...rest } = state;
  if (gliding !== undefined) {
    const gone = gliding + seconds;
    if (gone >= GLIDE) return { ...rest, hand: noHand };
    return {
      ...rest,
      gliding: gone,
      hand: { ...rest.hand, hold: 1 - easeCubicInOut(gone / GLIDE) },
    };
  }
  const wanted = within(state.time + seconds * state.speed);
  const time = state.speed > 0 ? Math.min(wanted, Math.max(barrier, state.time)) : wanted;
  const isOver = state.speed > 0 ? time >= DURATION : time <= 0;
  return { ...rest, time, playing: !isOver };
}

/** Where in a beat its picture is complete. */
const COMPLETE = 0.97;

/** The time at which the picture of a beat is complete: what stands still of it. */
export const stillTime = ({
  start,
  duration,
}: {
  readonly start: number;
  readonly duration: number;
}): number => start + COMPLETE * duration;

/** The time of the next still after `time`, in the direction of `speed`; the film's end where there is none. */
export function nextStill(time: number, speed: number): number {
  const times = beats.map(stillTime);
  const next =
    speed > 0 ? times.find((at) => at > time + 1e-6) : times.findLast((at) => at < time - 1e-6);
  return next ?? (speed > 0 ? DURATION : 0);
}

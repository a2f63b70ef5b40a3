import { askedAt } from "../teach/stops.ts";
import { beatIndexAt, beats, DURATION } from "../timeline.ts";
import { nextStill, type Playback, sought, stillTime } from "./playback.ts";

/** What a step leads to: how the film is watched then, and for how long, in ms, its still is shown. */
export interface Stepped {
  readonly state: Playback;
  readonly due: number;
}

/** The next still after `state`, for who wants no motion; no further than `barrier`, in seconds, and with questions to each of them. */
export function stepped(state: Playback, barrier: number, isTeaching: boolean): Stepped {
  const from = state.hand.hold > 0 ? sought(state, state.time) : state;
  const next = Math.min(nextStill(from.time, from.speed), barrier);
  const due = (1000 * (beats[beatIndexAt(next)]?.duration ?? 0)) / Math.abs(from.speed);
  const over = beats.every((other) =>
    from.speed > 0 ? stillTime(other) <= next : stillTime(other) >= next,
  );
  // The last question is asked at the film's very end.
  const time = over && isTeaching && from.speed > 0 ? DURATION : next;
  const asks = isTeaching && askedAt(time) !== undefined;
  return { state: { ...sought(from, time), playing: !over && !asks }, due };
}

import { whenIdle } from "./whenIdle.ts";

/** What is known of the steps of some work, from one time that it is done to the next. */
export interface Pace {
  /** How long a step takes, in milliseconds; 0 before the first. */
  step: number;
}

/**
 * Does `work` step by step while the page is idle, and gives its result to `done`: a frame or a press never waits for
 * more than a step, and hardly ever for one. Returns how to stop it.
 */
export function inSlices<T>(
  work: Generator<unknown, T>,
  done: (result: T) => void,
  pace: Pace = { step: 0 },
): () => void {
  let cancel = whenIdle(slice, pace.step);
  function slice(room: () => number): void {
    let step: IteratorResult<unknown, T>;
    do {
      const before = performance.now();
      step = work.next();
      pace.step = Math.max(performance.now() - before, 0.9 * pace.step);
    } while (!step.done && room() > pace.step);
    if (step.done) done(step.value);
    else cancel = whenIdle(slice, pace.step);
  }
  return () => cancel();
}

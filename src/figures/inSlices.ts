import { whenIdle } from "./whenIdle.ts";

/**
 * Does `work` step by step while the page is idle, and gives its result to `done`: a frame or a press never waits for
 * more than a step. Returns how to stop it.
 */
export function inSlices<T>(work: Generator<unknown, T>, done: (result: T) => void): () => void {
  /** The milliseconds of the longest step so far. */
  let longest = 0;
  let cancel = whenIdle(slice);
  function slice(room: () => number): void {
    let step: IteratorResult<unknown, T>;
    do {
      const before = performance.now();
      step = work.next();
      longest = Math.max(longest, performance.now() - before);
    } while (!step.done && room() > longest);
    if (step.done) done(step.value);
    else cancel = whenIdle(slice);
  }
  return () => cancel();
}

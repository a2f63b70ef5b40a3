/** The least time between two updates in a drag, in milliseconds: nobody reads faster. */
const LEAST_MS = 150;

/** The longest, on a slow machine. */
const LONGEST_MS = 600;

/** Without being asked for so long, the asking rests. */
const REST_MS = 75;

/** A frame that takes longer has kept another from being seen, on a display of 60 Hz. */
const LATE_MS = 25;

/** What may ask for an update more often than it is made. */
interface Throttling {
  /** Asks for one; `atOnce` makes it now. */
  readonly ask: (atOnce?: boolean) => void;
  /** Takes note of one that was made without asking. */
  readonly made: () => void;
  /** Forgets the one that was asked for and has not been made. */
  readonly stop: () => void;
}

/**
 * Calls `update` when it is asked for, but once each `least` milliseconds, and once more where the asking rests. Where an
 * update made a frame late, the next is made after twice the time, `LONGEST_MS` at most, and the time shrinks again where
 * none does: on a slow phone what is read gives way to what moves.
 */
export function createThrottle(update: () => void, least = LEAST_MS): Throttling {
  let interval = least;
  let last = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  const made = (): void => {
    stop();
    last = performance.now();
  };
  const make = (): void => {
    made();
    update();
    requestAnimationFrame((before) => {
      requestAnimationFrame((after) => {
        const slow = Math.max(before - last, after - before) > LATE_MS;
        interval = Math.min(LONGEST_MS, Math.max(least, interval * (slow ? 2 : 0.9)));
      });
    });
  };
  return {
    ask: (atOnce = false) => {
      const left = last + interval - performance.now();
      if (atOnce || left <= 0) return make();
      stop();
      timer = setTimeout(make, Math.min(left, REST_MS));
    },
    made,
    stop,
  };
}

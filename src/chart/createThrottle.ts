/** The least time between two updates of what is throttled, in milliseconds: nobody reads faster. */
const INTERVAL_MS = 150;

/** What may ask for an update more often than it is made. */
interface Throttling {
  /** Asks for one; `atOnce` makes it now. */
  readonly ask: (atOnce?: boolean) => void;
  /** Takes note of one that was made without asking. */
  readonly made: () => void;
  /** Forgets the one that was asked for and has not been made. */
  readonly stop: () => void;
}

/** Calls `update` when it is asked for, but once each `INTERVAL_MS`, and once more where the asking rests. */
export function createThrottle(update: () => void): Throttling {
  let last = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const made = (): void => {
    stop();
    last = performance.now();
  };
  const make = (): void => {
    made();
    update();
  };
  return {
    ask: (atOnce = false) => {
      const wait = last + INTERVAL_MS - performance.now();
      if (atOnce || wait <= 0) make();
      else timer ??= setTimeout(make, wait);
    },
    made,
    stop,
  };
}

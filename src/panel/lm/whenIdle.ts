/** The longest that work waits for a page that is never idle, in milliseconds. */
const WAIT = 240;
/** How many milliseconds are left for it then. */
const ROOM = 5;

/**
 * Calls `work` when the page has nothing else to do, with how many milliseconds are left: `needs` at least, unless it has
 * waited long. Returns how to cancel it.
 */
export function whenIdle(work: (room: () => number) => void, needs = 0): () => void {
  const begin = performance.now();
  const granted = (): void => {
    const end = performance.now() + ROOM;
    work(() => end - performance.now());
  };
  if (!("requestIdleCallback" in globalThis)) {
    const { port1: doer, port2: caller } = new MessageChannel();
    // Unlike a timer, a message comes at once when nothing else waits.
    doer.addEventListener("message", () => {
      doer.close();
      granted();
    });
    doer.start();
    caller.postMessage(null, { transfer: [] });
    return () => doer.close();
  }
  let handle = 0;
  const ask = (): void => {
    const left = begin + WAIT - performance.now();
    handle = requestIdleCallback(
      (idle) => {
        if (idle.didTimeout || performance.now() - begin >= WAIT) granted();
        else if (idle.timeRemaining() >= needs) work(() => idle.timeRemaining());
        else ask();
      },
      { timeout: Math.max(1, left) },
    );
  };
  ask();
  return () => cancelIdleCallback(handle);
}

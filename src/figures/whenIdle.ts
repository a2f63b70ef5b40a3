/** The longest that work waits for a page that is never idle, in milliseconds. */
const WAIT = 120;
/** How many milliseconds are left for it then. */
const ROOM = 5;

/** Calls `work` when the page has nothing else to do, with how many milliseconds are left. Returns how to cancel it. */
export function whenIdle(work: (room: () => number) => void): () => void {
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
  const handle = requestIdleCallback(
    (idle) => (idle.didTimeout ? granted() : work(() => idle.timeRemaining())),
    { timeout: WAIT },
  );
  return () => cancelIdleCallback(handle);
}

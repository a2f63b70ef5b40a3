/**
 * How long one slice of work takes, in milliseconds: a press or a frame comes between two. A frame that waits for one and
 * draws a figure is still on time on a slow phone.
 */
const SLICE = 5;

/** Does `work` slice by slice, the page's own work in between, and gives its result to `done`. Returns how to stop it. */
export function inSlices<T>(work: Generator<unknown, T>, done: (result: T) => void): () => void {
  const { port1: doer, port2: caller } = new MessageChannel();
  // Unlike a timer, a message comes at once when nothing else waits.
  const call = (): void => caller.postMessage(null, { transfer: [] });
  doer.addEventListener("message", () => {
    const end = performance.now() + SLICE;
    let step = work.next();
    while (!step.done && performance.now() < end) step = work.next();
    if (!step.done) return call();
    doer.close();
    done(step.value);
  });
  doer.start();
  call();
  return () => doer.close();
}

import { whenIdle } from "../whenIdle.ts";

/** What a frame may take, in milliseconds; of one that takes longer the page recovers that many times as long as it was late. */
const [FRAME, REST, LONGEST_REST] = [8, 8, 200];
let free = 0;

/**
 * Calls `show` when the page is idle, and where its frames take long, so seldom that most are without one: a dial that is
 * being turned goes before the text that follows it.
 */
export function whenAffordable(show: () => void): void {
  const wait = free - performance.now();
  if (wait > 0) setTimeout(() => whenAffordable(show), wait);
  else
    whenIdle(() => {
      show();
      requestAnimationFrame(measure);
    });
}

/** How long the frame takes that is about to be drawn. */
function measure(): void {
  const before = performance.now();
  const { port1: drawn, port2: frame } = new MessageChannel();
  drawn.addEventListener("message", () => {
    drawn.close();
    const now = performance.now();
    free = now + Math.min(LONGEST_REST, REST * (now - before - FRAME));
  });
  drawn.start();
  frame.postMessage(null, { transfer: [] });
}

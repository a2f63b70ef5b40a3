/** The least time between two messages, and how long a message waits for a later one to replace it. */
const [GAP_MS, WAIT_MS] = [1200, 500];

let timer: ReturnType<typeof setTimeout> | undefined;
let lastSpoken = 0;

/**
 * Says `message` through a polite live region, by default the page's one (`#announcer`), after a pause in which a later
 * message replaces it; an empty one is none. Never called while a slider moves: the slider speaks for itself.
 */
export function announce(
  message: string,
  regionNow: () => Element | null = () => document.getElementById("announcer"),
): void {
  if (message === "") return;
  clearTimeout(timer);
  const wait = Math.max(WAIT_MS, lastSpoken + GAP_MS - Date.now());
  timer = setTimeout(() => {
    const region = regionNow();
    if (region) region.textContent = message;
    lastSpoken = Date.now();
  }, wait);
}

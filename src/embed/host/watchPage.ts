const listeners = new Set<() => void>();

const tell = (): void => listeners.forEach((listener) => listener());

let watched: Node | undefined;

/** Pages keep their theme at the root or the body. */
function watch(): void {
  if (watched === document.body) return;
  watched = document.body;
  const places = new MutationObserver(tell);
  for (const place of [document.documentElement, document.body])
    places.observe(place, { attributes: true });
  // What changes its colours slowly is not yet what it will be when the theme has changed.
  addEventListener("transitionend", ({ target }) => {
    if (target === document.body) tell();
  });
}

/** Calls `listener` whenever the page may have changed its theme, until what is returned is called. */
export function onPageTheme(listener: () => void): () => void {
  watch();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Nothing but the slider: what the browser itself costs. */
export function start() {
  return () => {};
}

/** How near to the view a figure is fetched. */
const NEAR = "600px";

const waiting = new Map<Element, () => void>();

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) arrive(target);
  },
  { rootMargin: NEAR },
);

/** Calls `act` once, when `element` is near to the view or about to be printed. */
export function whenNear(element: Element, act: () => void): void {
  waiting.set(element, act);
  near.observe(element);
}

/** Waits for `element` no longer. */
export function stopWaiting(element: Element): void {
  waiting.delete(element);
  near.unobserve(element);
}

/** Loads all that waits before the page is printed: nothing is near to the view on paper. */
export function loadForPrint(): void {
  addEventListener("beforeprint", () => [...waiting.keys()].forEach(arrive));
}

function arrive(element: Element): void {
  const act = waiting.get(element);
  stopWaiting(element);
  act?.();
}

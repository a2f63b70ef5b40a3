/** How near to the view something comes alive. */
const NEAR = "600px";

/** Calls `act` once, when one of `elements` is near to the view; at once in a browser that cannot tell. */
export function whenNear(elements: Iterable<Element>, act: () => void): void {
  if (!("IntersectionObserver" in globalThis)) return act();
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      act();
    },
    { rootMargin: NEAR },
  );
  for (const element of elements) near.observe(element);
}

import { type RefObject, useLayoutEffect, useRef } from "react";

/** How long a child takes to its new place, in milliseconds; as long as a sweep of the dial. */
const MOVE_MS = 350;

const placesOf = (parent: Element): ReadonlyMap<Element, DOMRect> =>
  new Map(Array.from(parent.children, (child) => [child, child.getBoundingClientRect()]));

/**
 * A ref to an element whose keyed children glide to their new places when `order`, their keys in turn, changes; at once
 * for who wants no motion. Nothing is measured while the order stays.
 */
export function useMoves<E extends Element>(order: readonly string[]): RefObject<E | null> {
  const parent = useRef<E>(null);
  const now = order.join(" ");
  const last = useRef(now);
  const before = useRef<ReadonlyMap<Element, DOMRect>>(undefined);
  /* oxlint-disable react/refs -- the old places can only be read before the new ones are drawn */
  if (now !== last.current && parent.current) before.current = placesOf(parent.current);
  /* oxlint-enable react/refs */
  useLayoutEffect(() => {
    last.current = now;
    const from = before.current;
    before.current = undefined;
    if (!from || !parent.current) return;
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    for (const [child, { left, top }] of placesOf(parent.current)) {
      const old = from.get(child);
      if (!old || (old.left === left && old.top === top)) continue;
      const transform = `translate(${old.left - left}px, ${old.top - top}px)`;
      child.animate([{ transform }, { transform: "none" }], { duration: MOVE_MS, easing: "ease" });
    }
  }, [now]);
  return parent;
}

import { type RefObject, useLayoutEffect, useRef } from "react";
import { dialOf } from "./dialOf.ts";

/** How long bars take to glide to their new places, in milliseconds; as long as a sweep of the dial. */
const GLIDE_MS = 350;

/**
 * A ref to a panel that is marked with `data-gliding` for the moment after a change for good (`steps` counts them) that
 * left the dial where it was: a tie, another order, a reset. Style sheets let bars glide then; a drag is shown in its own
 * frame.
 */
export function useGlide<S extends object>(
  state: S,
  steps: number,
): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null);
  const last = useRef({ state, steps });
  useLayoutEffect(() => {
    const { state: before, steps: earlier } = last.current;
    last.current = { state, steps };
    const element = panel.current;
    if (!element) return undefined;
    delete element.dataset["gliding"];
    if (steps === earlier || dialOf(state) !== dialOf(before)) return undefined;
    element.dataset["gliding"] = "";
    const timer = setTimeout(() => delete element.dataset["gliding"], GLIDE_MS);
    return () => clearTimeout(timer);
  }, [state, steps]);
  return panel;
}

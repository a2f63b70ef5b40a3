import { useCallback, useLayoutEffect, useRef } from "react";

/**
 * A function that stays the same for as long as its component lives, and calls the latest `handler`: a part that gets it
 * is not drawn anew with every step of a drag.
 */
export function useStableHandler<Args extends readonly unknown[], Result>(
  handler: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(handler);
  // Not in an effect: those may wait for the next frame, and the next input event may come before it.
  useLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((...args) => latest.current(...args), []);
}

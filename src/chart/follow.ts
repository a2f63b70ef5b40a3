import { createContext, useContext, useLayoutEffect } from "react";
import type { BarSpan } from "./barSpan.ts";

/** One step of a drag, in which nothing changes but where the dial stands and the lengths of bars. */
export interface DialStep {
  /** Where the dial stands, in [0, ∞]. */
  readonly temperature: number;
  /** The bars of what the temperature has touched, in the order of their rows. */
  readonly spans: readonly BarSpan[];
}

/** Shows a step in what is drawn already. Returns whether it could; if not, the figure is drawn anew. */
export type Follow = (step: DialStep) => boolean;

/** The parts of a figure that can follow a drag; `undefined` where there is no figure around. */
export const FollowersContext = createContext<Set<Follow> | undefined>(undefined);

/** Follows the steps of the figure around with `follow`, as long as the component lives. */
export function useFollow(follow: Follow): void {
  const followers = useContext(FollowersContext);
  useLayoutEffect(() => {
    followers?.add(follow);
    return () => void followers?.delete(follow);
  });
}

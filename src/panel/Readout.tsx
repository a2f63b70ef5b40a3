import { type ReactNode, useMemo, useSyncExternalStore } from "react";
import type { FigureSpec } from "./defineFigure.tsx";
import type { FigureStore } from "./store.ts";

/** The least time between two sentences of a drag, in milliseconds: nobody reads faster, and each lays the page out anew. */
const PACE_MS = 100;

interface ReadoutProps<S extends object> {
  readonly spec: FigureSpec<S>;
  readonly store: FigureStore<S>;
}

/** The live sentence of a figure: at once after a change for good, at a pace that one can read during a drag. */
export function Readout<S extends object>({ spec, store }: ReadoutProps<S>): ReactNode {
  const paced = useMemo(() => pacedState(store), [store]);
  const state = useSyncExternalStore(paced.subscribe, paced.state, paced.initial);
  const sentence = useMemo(() => spec.readout(state), [spec, state]);
  return <p className="sx-readout">{sentence}</p>;
}

/** The state of `store`, which follows a drag no more often than each `PACE_MS`, and ends where the drag rests. */
function pacedState<S extends object>(store: FigureStore<S>) {
  let shown = store.getState();
  let since = -Infinity;
  return {
    state: (): S => shown.history.present,
    initial: (): S => store.getInitialState().history.present,
    subscribe: (listener: () => void): (() => void) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const show = (): void => {
        clearTimeout(timer);
        timer = undefined;
        since = performance.now();
        shown = store.getState();
        listener();
      };
      const stop = store.subscribe(() => {
        const wait = since + PACE_MS - performance.now();
        if (store.getState().steps !== shown.steps || wait <= 0) show();
        else timer ??= setTimeout(show, wait);
      });
      if (shown !== store.getState()) show();
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
  };
}

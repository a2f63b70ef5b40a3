import { type RefObject, useCallback, useRef, useSyncExternalStore } from "react";
import { createThrottle } from "../chart/createThrottle.ts";
import type { FigureContents, FigureStore } from "./store.ts";

/**
 * What `store` holds, to be drawn. A step of a drag that is `followed` in what is drawn already is drawn only as often as
 * `createThrottle` says, and where the drag rests; every other change at once.
 */
export function useDrawn<S>(
  store: FigureStore<S>,
  followed: RefObject<((state: S) => boolean) | undefined>,
): FigureContents<S> {
  const drawn = useRef(store.getState());
  const subscribe = useCallback(
    (onChange: () => void) => {
      const draw = (): void => {
        drawn.current = store.getState();
        onChange();
      };
      const throttle = createThrottle(draw);
      const leave = store.subscribe(() => {
        const now = store.getState();
        throttle.ask(!isStep(drawn.current, now) || !followed.current?.(now.history.present));
      });
      draw();
      return () => {
        leave();
        throttle.stop();
      };
    },
    [store, followed],
  );
  return useSyncExternalStore(subscribe, () => drawn.current, store.getInitialState);
}

/** Whether `now` comes of `before` by steps of a drag alone. */
const isStep = <S>(before: FigureContents<S>, now: FigureContents<S>): boolean =>
  before.steps === now.steps && before.history.past === now.history.past;

import {
  createContext,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";

/** The least time between two beats of a drag, in milliseconds: nobody reads faster. */
const PACE_MS = 150;

/** How many beats there were; `undefined` where nothing waits for one. */
const Beat = createContext<number | undefined>(undefined);

/**
 * Gives its children beats while `of` changes: one at once where `settled` is another than before, which stays the same for
 * as long as a drag goes on; in a drag one each `PACE_MS`, and one where it rests. Bars and numbers follow every step; what
 * nobody reads so fast, and costs as much, follows the beat: sentences, the colour of text, what speech says.
 */
export function Pace(props: {
  readonly of: unknown;
  readonly settled: unknown;
  readonly children: ReactNode;
}): ReactNode {
  const { of, settled, children } = props;
  const [beat, setBeat] = useState(0);
  const last = useRef({ of, settled, at: -Infinity });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLayoutEffect(() => {
    const { current } = last;
    if (of === current.of) return;
    const strike = (): void => {
      clearTimeout(timer.current);
      timer.current = undefined;
      current.at = performance.now();
      setBeat((count) => count + 1);
    };
    const wait = current.at + PACE_MS - performance.now();
    if (wait <= 0 || settled !== current.settled) strike();
    else timer.current ??= setTimeout(strike, wait);
    current.of = of;
    current.settled = settled;
  }, [of, settled]);
  useLayoutEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
  return <Beat.Provider value={beat}>{children}</Beat.Provider>;
}

/** `value` as it was at the last beat; as it is where nothing gives beats. */
export function useAtPace<T>(value: T): T {
  const beat = useContext(Beat);
  // oxlint-disable-next-line react/exhaustive-deps -- it follows the beat, and only without one the value
  return useMemo(() => value, [beat ?? value]);
}

import {
  createContext,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { createThrottle } from "./createThrottle.ts";

/** How many updates there were; `undefined` where nothing is throttled. */
const Updates = createContext<number | undefined>(undefined);

/**
 * Throttles what its children read with `useThrottled` while `of` changes: it follows at once where `settled` is another than
 * before, which stays the same for as long as a drag goes on; in a drag as often as `createThrottle` says. Bars and thumb,
 * which are seen, follow every step. What is read is throttled, and belongs to one temperature: numbers, sentences, what
 * speech says, and the colour that goes with them.
 */
export function Throttle(props: {
  readonly of: unknown;
  readonly settled: unknown;
  readonly children: ReactNode;
}): ReactNode {
  const { of, settled, children } = props;
  const [updates, setUpdates] = useState({ count: 0, settled });
  // What settles is read in the rendering that shows it, not in one after it.
  if (updates.settled !== settled) setUpdates({ count: updates.count + 1, settled });
  const [throttle] = useState(() =>
    createThrottle(() => setUpdates((last) => ({ ...last, count: last.count + 1 }))),
  );
  const last = useRef({ of, settled });
  useLayoutEffect(() => {
    const { current } = last;
    if (settled !== current.settled) throttle.made();
    else if (of !== current.of) throttle.ask();
    last.current = { of, settled };
  }, [of, settled, throttle]);
  useLayoutEffect(() => throttle.stop, [throttle]);
  return <Updates.Provider value={updates.count}>{children}</Updates.Provider>;
}

/** What `read` returned at the last update of the `Throttle` around; what it returns now where there is none. */
export function useThrottled<T>(read: () => T): T {
  const updates = useContext(Updates);
  // oxlint-disable-next-line react/exhaustive-deps -- it follows the updates, and only where none come each rendering
  return useMemo(read, [updates ?? {}]);
}

import { type ReactNode, useMemo } from "react";
import { useThrottled } from "../controls/throttle.tsx";
import type { FigureSpec } from "./defineFigure.tsx";

interface ReadoutProps<S extends object> {
  readonly spec: FigureSpec<S>;
  readonly state: S;
}

/** The live sentence of a figure, as often as one can read it. */
export function Readout<S extends object>({ spec, state }: ReadoutProps<S>): ReactNode {
  const throttled = useThrottled(state);
  const sentence = useMemo(() => spec.readout(throttled), [spec, throttled]);
  return <p className="sx-readout">{sentence}</p>;
}

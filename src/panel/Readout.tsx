import type { ReactNode } from "react";
import { useThrottled } from "../chart/throttle.tsx";
import type { FigureSpec } from "./defineFigure.tsx";

interface ReadoutProps<S extends object> {
  readonly spec: FigureSpec<S>;
  readonly state: S;
}

/** The live sentence of a figure, as often as one can read it. */
export function Readout<S extends object>({ spec, state }: ReadoutProps<S>): ReactNode {
  return <p className="sx-readout">{useThrottled(() => spec.readout(state))}</p>;
}

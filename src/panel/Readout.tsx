import { type ReactNode, useMemo } from "react";
import { useAtPace } from "../controls/pace.tsx";
import type { FigureSpec } from "./defineFigure.tsx";

interface ReadoutProps<S extends object> {
  readonly spec: FigureSpec<S>;
  readonly state: S;
}

/** The live sentence of a figure, at a pace that one can read. */
export function Readout<S extends object>({ spec, state }: ReadoutProps<S>): ReactNode {
  const read = useAtPace(state);
  const sentence = useMemo(() => spec.readout(read), [spec, read]);
  return <p className="sx-readout">{sentence}</p>;
}

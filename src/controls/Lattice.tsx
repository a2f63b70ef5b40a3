import { memo, type ReactNode, useId } from "react";
import { LATTICE_ROWS, latticePath } from "./latticePath.ts";
import "./lattice.css";

/** Where along the dial the theme's colours stand, with their custom properties. */
const STOPS = [
  ["0%", "--fill-cold"],
  ["38%", "--fill-cool"],
  ["50%", "--fill-mid"],
  ["62%", "--fill-warm"],
  ["100%", "--fill-hot"],
] as const;

/** The colours of the dial from its cold end to its hot one, for a gradient. */
export const HeatStops = (): ReactNode =>
  STOPS.map(([offset, colour]) => (
    <stop key={offset} offset={offset} style={{ stopColor: `var(${colour})` }} />
  ));

/** The strip of dots that melts from left to right; decoration, and the dial's second sign of temperature. */
export const Lattice = memo(function Lattice({
  columns,
  className = "",
}: {
  readonly columns: number;
  readonly className?: string;
}): ReactNode {
  const id = useId();
  return (
    <svg
      className={`sx-lattice ${className}`}
      viewBox={`0 0 ${columns} ${LATTICE_ROWS}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <linearGradient id={id} gradientUnits="userSpaceOnUse" x1="0" x2={columns} y1="0" y2="0">
        <HeatStops />
      </linearGradient>
      <path d={latticePath(columns, LATTICE_ROWS)} stroke={`url(#${id})`} />
    </svg>
  );
});

import type { ReactNode } from "react";
import "./strip.css";

/** How much of its place a bar fills. */
const FILL = 0.76;

/**
 * Many signed amounts as a strip of thin bars, up and dark above zero, down and light below; decoration. `bound` is the
 * size that reaches the edge of the strip.
 */
export function SignedStrip({
  amounts,
  bound,
}: {
  readonly amounts: readonly number[];
  readonly bound: number;
}): ReactNode {
  return (
    <svg
      className="sx-strip"
      viewBox={`0 -1 ${amounts.length} 2`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="sx-strip__up" d={barsPath(amounts, bound, 1)} />
      <path className="sx-strip__down" d={barsPath(amounts, bound, -1)} />
      <path className="sx-strip__zero" d={`M0 0H${amounts.length}`} />
    </svg>
  );
}

/** The bars of one sign. */
const barsPath = (amounts: readonly number[], bound: number, sign: 1 | -1): string =>
  amounts
    .map((amount, i) => {
      const height = Math.min(1, (amount * sign) / bound);
      return height > 0
        ? `M${round(i + (1 - FILL) / 2)} 0v${round(-sign * height)}h${FILL}V0z`
        : "";
    })
    .join("");

/** A running sum as a line that steps from `0` to its end, in a strip whose height is from `lowest` to `highest`; decoration. */
export function RunningSum({
  sums,
  lowest,
  highest,
}: {
  readonly sums: readonly number[];
  readonly lowest: number;
  readonly highest: number;
}): ReactNode {
  const y = (sum: number): number => round((highest - sum) / (highest - lowest || 1));
  const steps = sums.map((sum, i) => `V${y(sum)}H${i + 1}`).join("");
  return (
    <svg
      className="sx-strip sx-strip--sum"
      viewBox={`0 0 ${sums.length} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="sx-strip__area" d={`M0 ${y(0)}${steps}V${y(0)}z`} />
      <path className="sx-strip__zero" d={`M0 ${y(0)}H${sums.length}`} />
      <path className="sx-strip__line" d={`M0 ${y(0)}${steps}`} />
    </svg>
  );
}

const round = (number: number): number => Math.round(number * 1000) / 1000;

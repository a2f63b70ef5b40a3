import type { ReactNode } from "react";
import { TintProvider } from "../chart/tint.ts";
import { useThrottled } from "../chart/throttle.tsx";
import { pigmentStyle } from "../controls/pigmentStyle.ts";

interface DialTintProps {
  /** In [0, ∞]. */
  readonly temperature: number;
  readonly children: ReactNode;
}

/** Gives the charts inside it the colour of `temperature`, as often as one can see it change. */
export function DialTint({ temperature, children }: DialTintProps): ReactNode {
  const tint = useThrottled(() => pigmentStyle(temperature));
  return <TintProvider value={tint}>{children}</TintProvider>;
}

import { type ReactNode, useMemo } from "react";
import { TintProvider } from "../chart/tint.ts";
import { useThrottled } from "../controls/throttle.tsx";
import { areaPigment, textPigment } from "../controls/pigmentStyle.ts";

interface DialTintProps {
  /** In [0, ∞]. */
  readonly temperature: number;
  readonly children: ReactNode;
}

/** Gives the charts inside it the colour of `temperature`: areas with each step of a drag, text as often as one can see. */
export function DialTint({ temperature, children }: DialTintProps): ReactNode {
  const throttled = useThrottled(temperature);
  const text = useMemo(() => textPigment(throttled), [throttled]);
  const tint = useMemo(() => ({ ...areaPigment(temperature), ...text }), [temperature, text]);
  return <TintProvider value={tint}>{children}</TintProvider>;
}

import { type ReactNode, useMemo } from "react";
import { TintProvider } from "../chart/tint.ts";
import { useAtPace } from "../controls/pace.tsx";
import { areaPigment, textPigment } from "../controls/pigmentStyle.ts";

interface DialTintProps {
  /** In [0, ∞]. */
  readonly temperature: number;
  readonly children: ReactNode;
}

/** Gives the charts inside it the colour of `temperature`: areas with each step of a drag, text at a pace that one can see. */
export function DialTint({ temperature, children }: DialTintProps): ReactNode {
  const read = useAtPace(temperature);
  const text = useMemo(() => textPigment(read), [read]);
  const tint = useMemo(() => ({ ...areaPigment(temperature), ...text }), [temperature, text]);
  return <TintProvider value={tint}>{children}</TintProvider>;
}

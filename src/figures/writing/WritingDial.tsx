import { type ReactNode, useRef, useState } from "react";
import { TemperatureStepper } from "../../controls/TemperatureStepper.tsx";
import { stepFrom } from "../../model/temperature.ts";

/**
 * A temperature as a field with − and + beside it, which go from stop to stop of the dial. While − or + is held only the
 * field changes; the temperature is given on when it is let go.
 */
export function WritingDial({
  temperature,
  onCommit,
}: {
  readonly temperature: number;
  readonly onCommit: (temperature: number) => void;
}): ReactNode {
  const held = useRef<number | null>(null);
  const [draft, setDraft] = useState<number | null>(null);
  const shown = draft ?? temperature;
  const step = (delta: number): void => {
    held.current = stepFrom(held.current ?? temperature, delta);
    setDraft(held.current);
  };
  const done = (): void => {
    const reached = held.current;
    held.current = null;
    setDraft(null);
    if (reached !== null) onCommit(reached);
  };
  return <TemperatureStepper temperature={shown} onStep={step} onDone={done} onCommit={onCommit} />;
}

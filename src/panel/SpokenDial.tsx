import { type ReactNode, useCallback } from "react";
import { TemperatureDial } from "../controls/TemperatureDial.tsx";
import type { BodyProps } from "./defineFigure.tsx";

/** The temperature dial, bound to the state of a figure that says in its own words where the dial stands. */
export function SpokenDial<S extends { readonly temperature: number }>({
  state,
  set,
  commit,
  spoken,
  playable = false,
}: BodyProps<S> & {
  /** Whether it can be played. */
  readonly playable?: boolean;
  /** What a screen reader says of a temperature, beginning with it and a semicolon: `0.70; 62 of 100 right`. */
  readonly spoken: (temperature: number) => string;
}): ReactNode {
  const turn = useCallback((temperature: number) => set({ temperature } as Partial<S>), [set]);
  const settle = useCallback(
    (options: { readonly speak: boolean }) => commit({}, options),
    [commit],
  );
  const jump = useCallback(
    (temperature: number) => commit({ temperature } as Partial<S>, { speak: true }),
    [commit],
  );
  return (
    <TemperatureDial
      playable={playable}
      onJump={jump}
      temperature={state.temperature}
      valueText={() => spoken(state.temperature)}
      onInput={turn}
      onCommit={settle}
    />
  );
}

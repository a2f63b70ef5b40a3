import { type ReactNode, useCallback } from "react";
import { TemperatureDial } from "../controls/TemperatureDial.tsx";
import { derive, type ExplorerState } from "../model/derive.ts";
import { dialText, dialTextOnArrival } from "../model/words.ts";
import type { BodyProps } from "./defineFigure.tsx";

/** The temperature dial, bound to a figure's state. */
export function FigureDial<S extends ExplorerState>({
  state,
  set,
  commit,
}: BodyProps<S>): ReactNode {
  const derived = derive(state);
  const turn = useCallback((temperature: number) => set({ temperature } as Partial<S>), [set]);
  const settle = useCallback(
    (options: { readonly speak: boolean }) => commit({}, options),
    [commit],
  );
  return (
    <TemperatureDial
      temperature={state.temperature}
      valueText={() => dialText(derived)}
      valueTextOnArrival={() => dialTextOnArrival(derived)}
      onInput={turn}
      onCommit={settle}
    />
  );
}

import { useEffect, useReducer, useRef } from "react";
import type { OpenFigure } from "../panel/openFigure.tsx";
import type { FigureProps } from "./props.ts";

type Held = Pick<FigureProps, "temperature" | "onTemperatureChange">;

/**
 * Tells the page of each temperature that the reader asks for. Where the page holds the temperature, by `temperature` and
 * `onTemperatureChange` together, the dial of `open` stands where the latest render says.
 */
export function useTemperature(open: OpenFigure, { temperature, onTemperatureChange }: Held): void {
  const latest = useRef({ temperature, onTemperatureChange });
  const [, lookAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    latest.current = { temperature, onTemperatureChange };
    if (temperature !== undefined && onTemperatureChange) open.turn(temperature);
  });
  useEffect(() => {
    let told = open.temperature();
    return open.subscribe(() => {
      const now = open.temperature();
      if (now === undefined || now === told) return;
      told = now;
      const { temperature: held, onTemperatureChange: tell } = latest.current;
      if (!tell || now === held) return;
      tell(now);
      // A page that holds the temperature and says no other one keeps the dial where it was.
      lookAgain();
    });
  }, [open]);
}

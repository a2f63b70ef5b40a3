import type { OpenFigure } from "../panel/defineFigure.tsx";
import { temperatureField } from "../model/fields.ts";
import { parseTemperature, stepFrom } from "../model/temperature.ts";

/** Where the dial of `open` stands. @throws RangeError if the figure has no dial */
export const temperatureOf = (open: OpenFigure): number =>
  parseTemperature(open.live("temperature")) ?? 1;

/** Turns the dial of `open` from the temperature `from` by `stops` stops of the ladder, and leaves all else as it is. */
export function turnFrom(open: OpenFigure, from: number, stops: number): void {
  const to = stepFrom(from, stops);
  if (to === temperatureOf(open)) return;
  open.show(new Map(open.query()).set("t", temperatureField.format(to)));
}

/** Turns the dial of `open` from where it stands. */
export const turnBy = (open: OpenFigure, stops: number): void =>
  turnFrom(open, temperatureOf(open), stops);

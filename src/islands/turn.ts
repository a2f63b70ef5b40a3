import { temperatureField } from "../model/fields.ts";
import { stepFrom } from "../model/temperature.ts";
import type { OpenFigure } from "../panel/openFigure.tsx";

/** Where the dial of `open` stands. @throws RangeError if the figure has no dial */
export function temperatureOf(open: OpenFigure): number {
  const temperature = open.temperature();
  if (temperature === undefined) throw new RangeError(`no dial to turn: ${open.readout()}`);
  return temperature;
}

/** Turns the dial of `open` from the temperature `from` by `stops` stops of the ladder, and leaves all else as it is. */
export function turnFrom(open: OpenFigure, from: number, stops: number): void {
  const to = stepFrom(from, stops);
  if (to === temperatureOf(open)) return;
  open.show(new Map(open.query()).set(temperatureField.name, temperatureField.format(to)));
}

/** Turns the dial of `open` from where it stands. */
export const turnBy = (open: OpenFigure, stops: number): void =>
  turnFrom(open, temperatureOf(open), stops);

import type { ReactNode } from "react";
import { formatTemperature } from "../words/numbers.ts";
import { FINITE_RANGE, parseTemperature } from "../model/temperature.ts";
import { textPigment } from "./pigmentStyle.ts";
import { TextField } from "./TextField.tsx";
import { readWith } from "./useDraft.ts";
import { labels, temperatureProblem } from "./words.ts";

const NUDGE = 0.01;
const nudged = (temperature: number, direction: 1 | -1): number =>
  Number.isFinite(temperature)
    ? Math.min(
        FINITE_RANGE.highest,
        Math.max(0, Math.round((temperature + direction * NUDGE) * 1000) / 1000),
      )
    : temperature;

const read = readWith(parseTemperature, temperatureProblem);

/** The exact temperature as text; ↑ and ↓ change it by 0.01. */
export const TemperatureField = ({
  temperature,
  onCommit,
}: {
  readonly temperature: number;
  readonly onCommit: (temperature: number) => void;
}): ReactNode => (
  <TextField
    className="sx-field"
    style={textPigment(temperature)}
    inputMode="decimal"
    aria-label={labels.exactTemperature}
    value={temperature}
    text={formatTemperature(temperature)}
    read={read}
    onCommit={onCommit}
    onStep={(direction) => onCommit(nudged(temperature, direction))}
  />
);

import type { ReactNode } from "react";
import { formatTemperature } from "../words/numbers.ts";
import { shortened } from "../model/quote.ts";
import { FINITE_RANGE, parseTemperature } from "../model/temperature.ts";
import { textPigment } from "./pigmentStyle.ts";
import { TextField } from "./TextField.tsx";
import { readWith } from "./useDraft.ts";

const NUDGE = 0.01;
const nudged = (temperature: number, direction: 1 | -1): number =>
  Number.isFinite(temperature)
    ? Math.min(
        FINITE_RANGE.highest,
        Math.max(0, Math.round((temperature + direction * NUDGE) * 1000) / 1000),
      )
    : temperature;

const read = readWith(
  parseTemperature,
  (text) =>
    `“${shortened(text.trim())}” is not a temperature. Type 0, a number from ${FINITE_RANGE.lowest} to ${FINITE_RANGE.highest}, or inf.`,
);

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
    aria-label="Temperature, exact value"
    value={temperature}
    text={formatTemperature(temperature)}
    read={read}
    onCommit={onCommit}
    onStep={(direction) => onCommit(nudged(temperature, direction))}
  />
);

import type { ReactNode } from "react";
import { StepButton } from "./StepButton.tsx";
import { TemperatureField } from "./TemperatureField.tsx";
import { labels } from "./words.ts";

/** The exact temperature, in [0, ∞], as text between a button that lowers it and one that raises it. */
export const TemperatureStepper = ({
  temperature,
  onStep,
  onDone,
  onCommit,
}: {
  readonly temperature: number;
  /** A stop of the dial up or down, as often as a button is pressed or repeats. */
  readonly onStep: (direction: 1 | -1) => void;
  /** After the last step of a press. */
  readonly onDone: () => void;
  /** A temperature that was typed, for good. */
  readonly onCommit: (temperature: number) => void;
}): ReactNode => (
  <div className="sx-stepper sx-controls">
    <StepButton
      name={labels.lower}
      sign="−"
      atEnd={temperature === 0}
      onStep={() => onStep(-1)}
      onDone={onDone}
    />
    <TemperatureField temperature={temperature} onCommit={onCommit} />
    <StepButton
      name={labels.raise}
      sign="+"
      atEnd={temperature === Infinity}
      onStep={() => onStep(1)}
      onDone={onDone}
    />
  </div>
);

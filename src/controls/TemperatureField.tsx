import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { formatTemperature } from "../words/numbers.ts";
import { FINITE_RANGE, parseTemperature } from "../model/temperature.ts";
import { textPigment } from "./pigmentStyle.ts";

const NUDGE = 0.01;
const nudged = (temperature: number, direction: 1 | -1): number =>
  Number.isFinite(temperature)
    ? Math.min(
        FINITE_RANGE.highest,
        Math.max(0, Math.round((temperature + direction * NUDGE) * 1000) / 1000),
      )
    : temperature;

/** What is being typed, over which temperature, and whether the reader was told that it cannot be read. */
interface Draft {
  readonly text: string;
  readonly over: number;
  readonly told: boolean;
}

/**
 * The exact temperature as text: commits on Enter and blur, ↑ and ↓ change it by 0.01, Esc takes the typing back.
 * What cannot be read is answered by a sentence and kept in the field, and the figure keeps what it had.
 */
export function TemperatureField({
  temperature,
  onCommit,
}: {
  readonly temperature: number;
  readonly onCommit: (temperature: number) => void;
}): ReactNode {
  const [draft, setDraft] = useState<Draft | null>(null);
  const problemId = useId();
  const drop = (): void => setDraft(null);
  // The dial was turned by other means: that answers whatever was being typed.
  if (draft && draft.over !== temperature) drop();
  const commit = (): void => {
    if (!draft) return;
    const parsed = parseTemperature(draft.text);
    setDraft(parsed === undefined ? { ...draft, told: true } : null);
    if (parsed !== undefined && parsed !== temperature) onCommit(parsed);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === "Enter") commit();
    if (event.key === "Escape") drop();
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    drop();
    onCommit(nudged(temperature, event.key === "ArrowUp" ? 1 : -1));
  };
  const invalid = draft?.told && parseTemperature(draft.text) === undefined;
  return (
    <>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className="sx-field"
        style={textPigment(temperature)}
        aria-label="Temperature, exact value"
        aria-invalid={invalid || undefined}
        aria-describedby={invalid ? problemId : undefined}
        value={draft?.text ?? formatTemperature(temperature)}
        onChange={({ currentTarget: { value } }) =>
          setDraft({ text: value, over: temperature, told: draft?.told ?? false })
        }
        onKeyDown={keys}
        onBlur={commit}
      />
      {invalid && (
        <p id={problemId} role="alert" className="sx-problem">
          “{draft.text.slice(0, 24)}” is not a temperature. Type 0, a number from{" "}
          {FINITE_RANGE.lowest} to {FINITE_RANGE.highest}, or inf.
        </p>
      )}
    </>
  );
}

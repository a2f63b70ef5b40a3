import { type ReactNode, useId } from "react";
import "./checkbox.css";

/** A native checkbox with its label, drawn as a box to tick or, with `isSwitch`, as a switch. */
export function Checkbox({
  label,
  on,
  disabled,
  isSwitch = false,
  onToggle,
}: {
  readonly label: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly isSwitch?: boolean;
  readonly onToggle: (on: boolean) => void;
}): ReactNode {
  const id = useId();
  return (
    <label className={isSwitch ? "sx-switch sx-controls" : "sx-box"}>
      <input
        type="checkbox"
        role={isSwitch ? "switch" : undefined}
        aria-labelledby={isSwitch ? id : undefined}
        checked={on}
        disabled={disabled}
        onChange={({ currentTarget }) => onToggle(currentTarget.checked)}
        onKeyDown={({ key, repeat, currentTarget }) => {
          // A switch answers to Enter as to Space.
          if (isSwitch && key === "Enter" && !repeat) currentTarget.click();
        }}
      />
      {isSwitch && <span aria-hidden="true" className="sx-switch__knob" />}
      {/* The name of a switch is not read a second time beside it. */}
      <span id={id} aria-hidden={isSwitch || undefined}>
        {label}
      </span>
    </label>
  );
}

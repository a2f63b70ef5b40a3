import type { ReactNode } from "react";

/** An on/off switch that says what it does. */
export function Switch({
  label,
  on,
  onToggle,
}: {
  readonly label: string;
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
}): ReactNode {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      className="sx-switch sx-controls"
      onClick={() => onToggle(!on)}
    >
      <span aria-hidden="true" className="sx-switch__knob" />
      {label}
    </button>
  );
}

import type { ReactNode } from "react";

/** A box to tick. */
export function Tick({
  label,
  on,
  onTurn,
}: {
  readonly label: string;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
}): ReactNode {
  return (
    <label className="sx-box">
      <input
        type="checkbox"
        checked={on}
        onChange={({ currentTarget }) => onTurn(currentTarget.checked)}
      />
      {label}
    </label>
  );
}

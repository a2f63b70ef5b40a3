import { type ReactNode, useState } from "react";
import { walkToolbar } from "../../controls/rovingFocus.ts";

/** One button that does something at once. */
export interface Action {
  readonly key: string;
  readonly label: string;
  /** Absent while there is nothing to do. */
  readonly act?: (() => void) | undefined;
}

/** A row of plain buttons that is one tab stop: arrows move along it, Home and End jump. */
export function ActionBar({
  label,
  actions,
}: {
  readonly label: string;
  readonly actions: readonly Action[];
}): ReactNode {
  const [stop, setStop] = useState(0);
  return (
    <div role="toolbar" aria-label={label} className="sx-actions sx-controls">
      {actions.map(({ key, label: text, act }, index) => (
        <button
          key={key}
          type="button"
          aria-disabled={act === undefined}
          tabIndex={index === Math.min(stop, actions.length - 1) ? 0 : -1}
          onFocus={() => setStop(index)}
          onKeyDown={walkToolbar}
          onClick={act}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

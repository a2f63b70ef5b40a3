import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";

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
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const move = (event: KeyboardEvent, index: number): void => {
    const count = actions.length;
    const to = new Map([
      ["ArrowRight", (index + 1) % count],
      ["ArrowLeft", (index - 1 + count) % count],
      ["Home", 0],
      ["End", count - 1],
    ]).get(event.key);
    const button = to === undefined ? undefined : bar.current?.querySelectorAll("button")[to];
    if (!button) return;
    event.preventDefault();
    button.focus();
  };
  return (
    <div ref={bar} role="toolbar" aria-label={label} className="sx-actions sx-controls">
      {actions.map(({ key, label: text, act }, index) => (
        <button
          key={key}
          type="button"
          aria-disabled={act === undefined}
          tabIndex={index === Math.min(stop, actions.length - 1) ? 0 : -1}
          onFocus={() => setStop(index)}
          onKeyDown={(event) => move(event, index)}
          onClick={act}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

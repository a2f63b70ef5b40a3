import { type KeyboardEvent, type ReactNode, useRef } from "react";

/** One button of a `Toolbar`. */
export interface ToolbarItem {
  readonly key: string;
  readonly label: ReactNode;
  /** The accessible name, where the label alone would not say enough. */
  readonly name?: string;
  /** Whether a toggle is on; absent for a button that acts at once. */
  readonly pressed?: boolean;
  readonly onPress: () => void;
  /** Percent along the toolbar, for buttons that stand at a place. */
  readonly at?: number;
}

/** Where each key leads from button `index` of `count`. */
const destination = (key: string, index: number, count: number): number | undefined =>
  ({
    ArrowRight: (index + 1) % count,
    ArrowDown: (index + 1) % count,
    ArrowLeft: (index - 1 + count) % count,
    ArrowUp: (index - 1 + count) % count,
    Home: 0,
    End: count - 1,
  })[key];

/** A row of buttons that is one tab stop: arrows move along it, Home and End jump. */
export function Toolbar({
  label,
  items,
  className = "",
}: {
  readonly label: string;
  readonly items: readonly ToolbarItem[];
  readonly className?: string;
}): ReactNode {
  const bar = useRef<HTMLDivElement>(null);
  const pressed = Math.max(
    0,
    items.findIndex((item) => item.pressed),
  );
  const move = (event: KeyboardEvent, index: number): void => {
    const to = destination(event.key, index, items.length);
    const button = to === undefined ? undefined : bar.current?.querySelectorAll("button")[to];
    if (!button) return;
    event.preventDefault();
    button.focus();
  };
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={label}
      className={`sx-toolbar sx-controls ${className}`}
    >
      {items.map(({ key, label: text, name, pressed: isPressed, onPress, at }, index) => (
        <button
          key={key}
          type="button"
          data-key={key}
          aria-label={name}
          aria-pressed={isPressed}
          tabIndex={index === pressed ? 0 : -1}
          onClick={onPress}
          onKeyDown={(event) => move(event, index)}
          style={at === undefined ? undefined : { insetInlineStart: `${at}%` }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

import type { ReactNode } from "react";
import { walkToolbar } from "./rovingFocus.ts";

/** One button of a `Toolbar`. */
export interface ToolbarItem {
  readonly key: string;
  readonly label: ReactNode;
  /** The accessible name, where the label alone would not say enough. */
  readonly name?: string;
  /** Whether a toggle is on; absent for a button that acts at once. */
  readonly pressed?: boolean;
  readonly onPress: () => void;
  /** Whether it would do nothing now: it can still be reached, and says so. */
  readonly disabled?: boolean;
  /** Percent along the toolbar, for buttons that stand at a place. */
  readonly at?: number;
}

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
  const pressed = Math.max(
    0,
    items.findIndex((item) => item.pressed),
  );
  return (
    <div role="toolbar" aria-label={label} className={`sx-toolbar sx-controls ${className}`}>
      {items.map(({ key, label: text, name, pressed: isPressed, onPress, disabled, at }, index) => (
        <button
          key={key}
          type="button"
          data-key={key}
          aria-label={name}
          aria-pressed={isPressed}
          aria-disabled={disabled || undefined}
          tabIndex={index === pressed ? 0 : -1}
          onClick={disabled ? undefined : onPress}
          onKeyDown={walkToolbar}
          style={at === undefined ? undefined : { insetInlineStart: `${at}%` }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

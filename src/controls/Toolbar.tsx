import { type ReactNode, type Ref, useState } from "react";
import { toolbarNamed, walkToolbar } from "./rovingFocus.ts";
import "./buttons.css";

/** One button of a `Toolbar`. */
export interface ToolbarItem {
  readonly key: string;
  readonly label: ReactNode;
  /** The accessible name, where the label alone would not say enough. */
  readonly name?: string;
  /** Whether a toggle is on; absent for a button that acts at once. */
  readonly pressed?: boolean;
  /** Absent while it would do nothing: it can still be reached, and says so. */
  readonly onPress: (() => void) | undefined;
  /** Percent along the toolbar, for buttons that stand at a place. */
  readonly at?: number;
  readonly className?: string;
  readonly data?: Readonly<Record<`data-${string}`, string | boolean | undefined>>;
}

/**
 * A row of buttons that is one tab stop: arrows move along it, Home and End jump. Tab reaches the button that is on, else
 * the one that had the focus last.
 */
export function Toolbar({
  label,
  items,
  className = "sx-toolbar",
  isPrinted = false,
  buttons,
}: {
  readonly label: string;
  readonly items: readonly ToolbarItem[];
  readonly className?: string;
  /** Whether it stays where nothing can be pressed, because its buttons say what the figure shows. */
  readonly isPrinted?: boolean;
  /** The element that the buttons stand in. */
  readonly buttons?: Ref<HTMLDivElement>;
}): ReactNode {
  const [last, setLast] = useState(0);
  const pressed = items.findIndex((item) => item.pressed);
  const stop = pressed < 0 ? Math.min(last, items.length - 1) : pressed;
  return (
    <div
      ref={buttons}
      {...toolbarNamed(label)}
      className={isPrinted ? className : `sx-controls ${className}`}
    >
      {items.map(
        (
          { key, label: text, name, pressed: isPressed, onPress, at, className: own, data },
          index,
        ) => (
          <button
            key={key}
            type="button"
            className={own}
            data-key={key}
            {...data}
            aria-label={name}
            aria-pressed={isPressed}
            aria-disabled={!onPress || undefined}
            tabIndex={index === stop ? 0 : -1}
            onFocus={() => setLast(index)}
            onClick={onPress}
            onKeyDown={walkToolbar}
            style={at === undefined ? undefined : { insetInlineStart: `${at}%` }}
          >
            {text}
          </button>
        ),
      )}
    </div>
  );
}

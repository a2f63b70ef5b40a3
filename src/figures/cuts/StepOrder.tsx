import { type ReactNode, useState } from "react";
import { walkToolbar } from "../../controls/rovingFocus.ts";

/** One step of a `StepOrder`. */
export interface OrderedStep {
  readonly key: string;
  /** What it is, and what it is set to. */
  readonly text: string;
  /** What is there after it. */
  readonly after: string;
  readonly on: boolean;
  readonly isPicked: boolean;
  readonly onPick: () => void;
}

/** Something that can be done to the step in hand. */
export interface StepAction {
  readonly key: string;
  readonly label: string;
  /** Its accessible name, which says what it does to which step. */
  readonly name: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

/**
 * Steps in the order in which they run, and buttons for the one in hand. One tab stop: arrows walk through steps and
 * buttons, Home and End jump, and focus stays on a button however the steps move.
 */
export function StepOrder({
  label,
  steps,
  actions,
}: {
  readonly label: string;
  readonly steps: readonly OrderedStep[];
  readonly actions: readonly StepAction[];
}): ReactNode {
  const [focused, setFocused] = useState<string>();
  const stop = focused ?? steps.find(({ isPicked }) => isPicked)?.key;
  const roving = (key: string) => ({
    "data-key": key,
    tabIndex: key === stop ? 0 : -1,
    onFocus: () => setFocused(key),
    onKeyDown: walkToolbar,
  });
  return (
    <div role="toolbar" aria-label={label} className="sx-toolbar sx-actions sx-order">
      {steps.map(({ key, text, after, on, isPicked, onPick }, i) => (
        <button
          key={key}
          type="button"
          data-says=""
          {...roving(key)}
          data-off={!on || undefined}
          aria-pressed={isPicked}
          onClick={onPick}
        >
          {i + 1}. {text}
          <span className="sx-hidden">, </span>
          <small>{after}</small>
        </button>
      ))}
      {actions.map(({ key, label: text, name, disabled, onPress }) => (
        <button
          key={key}
          type="button"
          data-says=""
          {...roving(key)}
          className="sx-controls"
          aria-label={name}
          aria-disabled={disabled}
          onClick={disabled ? undefined : onPress}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";

/** One step of a `StepOrder`. */
export interface OrderedStep {
  readonly key: string;
  /** What it is, and what it is set to. */
  readonly text: string;
  /** What is there after it. */
  readonly after: string;
  readonly on: boolean;
  readonly inHand: boolean;
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
  const bar = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string>();
  const stop = focused ?? steps.find(({ inHand }) => inHand)?.key;
  const roving = (key: string) => ({
    "data-key": key,
    tabIndex: key === stop ? 0 : -1,
    onFocus: () => setFocused(key),
  });
  const walk = (event: KeyboardEvent): void => {
    const buttons = [...(bar.current?.querySelectorAll("button") ?? [])];
    const from = buttons.findIndex((button) => button === document.activeElement);
    const button = buttons.at(destination(event.key, from, buttons.length) ?? buttons.length);
    if (!button) return;
    event.preventDefault();
    button.focus();
  };
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={label}
      tabIndex={-1}
      className="sx-toolbar sx-actions sx-order"
      onKeyDown={walk}
    >
      {steps.map(({ key, text, after, on, inHand, onPick }, i) => (
        <button
          key={key}
          type="button"
          data-says=""
          {...roving(key)}
          data-off={!on || undefined}
          aria-pressed={inHand}
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

/** Where `key` leads from button `index` of `count`, round at the ends; below 0 counts from the last one. */
const destination = (key: string, index: number, count: number): number | undefined =>
  ({
    ArrowRight: (index + 1) % count,
    ArrowDown: (index + 1) % count,
    ArrowLeft: index - 1,
    ArrowUp: index - 1,
    Home: 0,
    End: count - 1,
  })[key];

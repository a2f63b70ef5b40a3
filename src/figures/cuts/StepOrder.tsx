import type { ReactNode } from "react";
import { Toolbar } from "../../controls/Toolbar.tsx";
import { useMoves } from "../../controls/useMoves.ts";

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

/** Something that can be done to the picked step. */
export interface StepAction {
  readonly key: string;
  readonly label: string;
  /** Its accessible name, which says what it does to which step. */
  readonly name: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

/**
 * Steps in the order in which they run, and buttons for the one that is picked, as one toolbar: the focus stays on a
 * button however the steps move, which they are seen to do.
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
  const buttons = useMoves<HTMLDivElement>(steps.map(({ key }) => key));
  return (
    <Toolbar
      buttons={buttons}
      label={label}
      className="sx-toolbar sx-actions sx-order"
      isPrinted
      items={[
        ...steps.map(({ key, text, after, on, isPicked, onPick }, i) => ({
          key,
          label: (
            <>
              {i + 1}. {text}
              <span className="sx-hidden">, </span>
              <small>{after}</small>
            </>
          ),
          pressed: isPicked,
          data: { "data-says": "", "data-off": !on || undefined },
          onPress: onPick,
        })),
        ...actions.map(({ key, label: text, name, disabled, onPress }) => ({
          key,
          label: text,
          name,
          className: "sx-controls",
          data: { "data-says": "" },
          onPress: disabled ? undefined : onPress,
        })),
      ]}
    />
  );
}

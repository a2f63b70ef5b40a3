import { memo, type ReactNode, useEffect, useRef } from "react";
import { useStableHandler } from "./useStableHandler.ts";

/** How long a button is held before it repeats, and the time between repeats. */
const [HOLD_MS, REPEAT_MS] = [400, 1000 / 12];

/**
 * A lower/raise button beside a field. Repeats while held. Not a tab stop: the range and the field already serve the
 * keyboard; touch, pointer and a screen reader's cursor reach it.
 */
export const StepButton = memo(function StepButton({
  name,
  sign,
  atEnd,
  onStep,
  onDone,
}: {
  readonly name: string;
  readonly sign: "−" | "+";
  readonly atEnd: boolean;
  /** Each step. */
  readonly onStep: () => void;
  /** After the last step of a press. */
  readonly onDone: () => void;
}): ReactNode {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const step = useStableHandler(onStep);
  const repeated = useRef(false);
  const stop = (): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const repeat = (): void => {
    repeated.current = true;
    step();
    timer.current = setTimeout(repeat, REPEAT_MS);
  };
  const release = (): void => {
    const running = timer.current !== undefined;
    stop();
    if (running && repeated.current) onDone();
  };
  const hold = (): void => {
    stop();
    repeated.current = false;
    timer.current = setTimeout(repeat, HOLD_MS);
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={name}
      aria-disabled={atEnd}
      onPointerDown={hold}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onContextMenu={(event) => event.preventDefault()}
      onClick={() => {
        if (repeated.current) return;
        onStep();
        onDone();
      }}
    >
      {sign}
    </button>
  );
});

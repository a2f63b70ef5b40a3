import {
  type AriaAttributes,
  type CSSProperties,
  type KeyboardEventHandler,
  type ReactNode,
  useEffect,
  useRef,
} from "react";
import { useStableHandler } from "./useStableHandler.ts";
import { useTouchGuard } from "./useTouchGuard.ts";
import "./range.css";

/** A bare native range: position in, positions out. */
export interface RangeInputProps extends Pick<
  AriaAttributes,
  "aria-label" | "aria-valuetext" | "aria-describedby"
> {
  readonly id?: string;
  readonly className?: string;
  readonly style?: CSSProperties;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly position: number;
  /** Each position during a drag. */
  readonly onInput: (position: number) => void;
  /** A drag ended, or a key made a step. */
  readonly onCommit: () => void;
  readonly onKeyDown?: KeyboardEventHandler<HTMLInputElement>;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
}

/** `<input type="range">` with a touch guard and a commit. */
export function RangeInput(props: RangeInputProps): ReactNode {
  const { position, onInput, onCommit, ...attributes } = props;
  const element = useRef<HTMLInputElement>(null);
  const { admits, ...guard } = useTouchGuard(onInput);
  // React's onChange is the native `input` event; the native `change`, at the end of a drag, has no React prop.
  // Some assistive technology sends only that one, so its value counts too.
  const changed = useStableHandler(() => {
    const settled = element.current?.valueAsNumber;
    if (settled !== undefined && settled !== position) onInput(settled);
    onCommit();
  });
  useEffect(() => {
    const range = element.current;
    range?.addEventListener("change", changed);
    return () => range?.removeEventListener("change", changed);
  }, [changed]);
  return (
    <input
      {...attributes}
      {...guard}
      ref={element}
      type="range"
      autoComplete="off"
      // A number would never be equal to the value that is there, and be written at every step.
      value={String(position)}
      onChange={({ currentTarget: range }) => {
        const { valueAsNumber } = range;
        if (admits(valueAsNumber)) onInput(valueAsNumber);
        // Preact leaves the thumb where the browser put it.
        else range.value = String(position);
      }}
    />
  );
}

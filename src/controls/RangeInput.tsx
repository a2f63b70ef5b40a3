import {
  type AriaAttributes,
  type CSSProperties,
  type KeyboardEventHandler,
  type ReactNode,
  useEffect,
  useRef,
} from "react";
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
  const { position, onInput, onCommit: _, ...attributes } = props;
  const element = useRef<HTMLInputElement>(null);
  const { admits, ...guard } = useTouchGuard(onInput);
  const latest = useRef(props);
  // React's onChange is the native `input` event; the native `change`, at the end of a drag, has no React prop.
  // Some assistive technology sends only that one, so its value counts too.
  useEffect(() => {
    const range = element.current;
    const changed = (): void => {
      if (range && range.valueAsNumber !== latest.current.position)
        latest.current.onInput(range.valueAsNumber);
      latest.current.onCommit();
    };
    range?.addEventListener("change", changed);
    return () => range?.removeEventListener("change", changed);
  }, []);
  return (
    <input
      {...attributes}
      {...guard}
      ref={(range) => {
        element.current = range;
        // At once: effects may wait for the next frame, and the next input event may come before it.
        latest.current = props;
      }}
      type="range"
      autoComplete="off"
      value={position}
      onChange={({ currentTarget: { valueAsNumber } }) => {
        if (admits(valueAsNumber)) onInput(valueAsNumber);
      }}
    />
  );
}

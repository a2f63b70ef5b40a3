import {
  type AriaAttributes,
  type CSSProperties,
  type KeyboardEventHandler,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useStableHandler } from "./useStableHandler.ts";
import { useTouchGuard } from "./useTouchGuard.ts";
import "./range.css";

/** A bare native range: position in, positions out. */
export interface RangeInputProps extends Pick<
  AriaAttributes,
  "aria-label" | "aria-valuetext" | "aria-describedby"
> {
  /** The element, for who moves its thumb between two renderings. */
  readonly element?: RefObject<HTMLInputElement | null>;
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
  const own = useRef<HTMLInputElement>(null);
  const { position, element = own, onInput, onCommit, ...attributes } = props;
  const [begun] = useState(position);
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
  }, [changed, element]);
  useLayoutEffect(() => {
    if (element.current) moveThumb(element.current, position);
  }, [element, position]);
  return (
    <input
      {...attributes}
      {...guard}
      ref={element}
      type="range"
      autoComplete="off"
      // Not `value`: React would set the thumb back to it after each step that is not rendered at once.
      defaultValue={begun}
      onChange={({ currentTarget: range }) => {
        const { valueAsNumber } = range;
        if (admits(valueAsNumber)) onInput(valueAsNumber);
        else moveThumb(range, position);
      }}
    />
  );
}

/** Moves the thumb of `range` to `position`; where it stands there already, browsers are spared the layout. */
export function moveThumb(range: HTMLInputElement, position: number): void {
  const value = String(position);
  if (range.value !== value) range.value = value;
}

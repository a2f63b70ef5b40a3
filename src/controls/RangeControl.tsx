import { type ReactNode, useId } from "react";
import { RangeInput } from "./RangeInput.tsx";

/** A labelled slider over plain numbers, its value written beside it. */
export interface RangeControlProps {
  readonly label: ReactNode;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly position: number;
  /** The position in words: on screen, and for speech. */
  readonly text: string;
  readonly onInput: (position: number) => void;
  readonly onCommit: () => void;
}

/** Label, native range and output on one line. */
export function RangeControl({ label, text, ...range }: RangeControlProps): ReactNode {
  const id = useId();
  return (
    <div className="sx-range sx-controls">
      <label htmlFor={id}>{label}</label>
      <RangeInput {...range} id={id} aria-valuetext={text} />
      <output htmlFor={id} aria-live="off">
        {text}
      </output>
    </div>
  );
}

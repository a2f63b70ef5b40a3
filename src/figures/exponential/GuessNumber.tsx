import { type ReactNode, useId } from "react";
import { commonLabels } from "../../words/labels.ts";
import "../../controls/guess.css";

/** One question with a few numbers to choose from; always with a way round it. */
export function GuessNumber({
  question,
  options,
  format,
  onSettle,
}: {
  readonly question: string;
  readonly options: readonly number[];
  readonly format: (option: number) => string;
  /** The reader's number, or `undefined` when skipped. */
  readonly onSettle: (option: number | undefined) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className="sx-guess sx-controls" role="group" aria-labelledby={id}>
      <p id={id}>{question}</p>
      <div className="sx-actions">
        {options.map((option) => (
          <button key={option} type="button" onClick={() => onSettle(option)}>
            {format(option)}
          </button>
        ))}
        <button type="button" className="sx-plain" onClick={() => onSettle(undefined)}>
          {commonLabels.skip}
        </button>
      </div>
    </div>
  );
}

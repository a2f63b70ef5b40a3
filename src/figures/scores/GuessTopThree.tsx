import { type ReactNode, useState } from "react";
import { commonLabels } from "../../words/labels.ts";
import { labels } from "./words.ts";
import { Checkbox } from "../../controls/Checkbox.tsx";
import "../../controls/guess.css";

const WANTED = 3;

/** Three ticks before the answer is shown; always with a way round it. */
export function GuessTopThree({
  words,
  onSettle,
}: {
  readonly words: readonly string[];
  /** The three words, or none when skipped. */
  readonly onSettle: (guess: readonly string[]) => void;
}): ReactNode {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const left = WANTED - ticked.length;
  const toggle = (word: string): void =>
    setTicked(ticked.includes(word) ? ticked.filter((other) => other !== word) : [...ticked, word]);
  return (
    <fieldset className="sx-guess sx-controls">
      <legend>{labels.three}</legend>
      <div className="sx-guess__words">
        {words.map((word) => (
          <Checkbox
            key={word}
            label={word}
            on={ticked.includes(word)}
            disabled={left === 0 && !ticked.includes(word)}
            onToggle={() => toggle(word)}
          />
        ))}
      </div>
      <div className="sx-actions">
        <button type="button" disabled={left > 0} onClick={() => onSettle(ticked)}>
          {left > 0 ? labels.pickMore(left) : commonLabels.reveal}
        </button>
        <button type="button" className="sx-plain" onClick={() => onSettle([])}>
          {commonLabels.skip}
        </button>
      </div>
    </fieldset>
  );
}

import { type ReactNode, useId, useRef, useState } from "react";
import { labels } from "./words.ts";
import { commonLabels } from "../words/labels.ts";
import { Checkbox } from "./Checkbox.tsx";
import "./guess.css";

/** A tick for each word that the reader expects; the answer stays in place of the ticks until there is a new guess. */
export function GuessWords({
  question,
  words,
  answer,
  onSettle,
  onAgain,
}: {
  readonly question: string;
  readonly words: readonly string[];
  /** What became of the guess; absent before there is one. */
  readonly answer: ReactNode;
  /** The words that were ticked, or `undefined` when skipped. */
  readonly onSettle: (guess: readonly string[] | undefined) => void;
  readonly onAgain: () => void;
}): ReactNode {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const id = useId();
  const toggle = (word: string): void => {
    const next = new Set(ticked);
    if (!next.delete(word)) next.add(word);
    setTicked(next);
  };
  const settled = answer !== undefined;
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id}>{question}</p>
      {settled ? (
        answer
      ) : (
        <div className="sx-guess__words">
          {words.map((word) => (
            <Checkbox key={word} label={word} on={ticked.has(word)} onToggle={() => toggle(word)} />
          ))}
        </div>
      )}
      <GuessActions
        settled={settled}
        onReveal={() => onSettle(words.filter((word) => ticked.has(word)))}
        onSkip={() => onSettle(undefined)}
        onAgain={onAgain}
      />
    </div>
  );
}

/** Reveal and Skip; after that one button in Reveal’s place, which has the focus whichever of them was pressed. */
export function GuessActions({
  settled,
  onReveal,
  onSkip,
  onAgain,
}: {
  readonly settled: boolean;
  readonly onReveal: () => void;
  readonly onSkip: () => void;
  readonly onAgain: () => void;
}): ReactNode {
  const stays = useRef<HTMLButtonElement>(null);
  const skip = (): void => {
    stays.current?.focus();
    onSkip();
  };
  return (
    <div className="sx-actions">
      <button ref={stays} type="button" onClick={settled ? onAgain : onReveal}>
        {settled ? labels.guessAgain : commonLabels.reveal}
      </button>
      {!settled && (
        <button type="button" className="sx-plain" onClick={skip}>
          {commonLabels.skip}
        </button>
      )}
    </div>
  );
}

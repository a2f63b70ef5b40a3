import { type ReactNode, useId } from "react";
import { GuessActions } from "../../controls/GuessWords.tsx";
import { RangeControl } from "../../controls/RangeControl.tsx";
import { Toolbar } from "../../controls/Toolbar.tsx";
import { labels } from "./words.ts";

/** A range for each word: the share, in percent, that the reader expects at one of a few temperatures. */
export function GuessShares({
  words,
  temperatures,
  temperature,
  guess,
  answer,
  onTemperature,
  onGuess,
  onSettle,
  onAgain,
}: {
  readonly words: readonly string[];
  readonly temperatures: readonly number[];
  readonly temperature: number;
  /** The percents so far, one a word. */
  readonly guess: readonly number[];
  /** What became of the guess; absent before there is one. */
  readonly answer: ReactNode;
  readonly onTemperature: (temperature: number) => void;
  readonly onGuess: (guess: readonly number[]) => void;
  /** With `false` when skipped. */
  readonly onSettle: (guessed: boolean) => void;
  readonly onAgain: () => void;
}): ReactNode {
  const id = useId();
  const sum = guess.reduce((total, percent) => total + percent, 0);
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id}>{labels.question(temperature)}</p>
      <Toolbar
        label={labels.guessAt}
        items={temperatures.map((to) => ({
          key: String(to),
          label: `T = ${to}`,
          pressed: to === temperature,
          onPress: () => onTemperature(to),
        }))}
      />
      {answer ?? (
        <>
          {words.map((word, i) => (
            <RangeControl
              key={word}
              label={word}
              min={0}
              max={100}
              step={1}
              position={guess[i] ?? 0}
              text={`${guess[i] ?? 0}%`}
              spoken={labels.percent(guess[i] ?? 0)}
              onInput={(percent) => onGuess(guess.with(i, percent))}
              onCommit={() => {}}
            />
          ))}
          <p className="sx-aside">{labels.together(sum)}</p>
        </>
      )}
      <GuessActions
        settled={answer !== undefined}
        onReveal={() => onSettle(true)}
        onSkip={() => onSettle(false)}
        onAgain={onAgain}
      />
    </div>
  );
}

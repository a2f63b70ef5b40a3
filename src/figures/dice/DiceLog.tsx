import { type CSSProperties, type ReactNode, useId } from "react";
import type { DiceState } from "./model/dice.ts";
import { logTitle } from "./words.ts";
import type { DrawnWord } from "./experiment.ts";

/** The longest word, in letters, for which the columns have room as they are. */
const USUAL = 8;

/** The last words drawn, oldest first, each with its number. */
export function DiceLog({
  state,
  words,
}: {
  readonly state: DiceState;
  readonly words: readonly DrawnWord[];
}): ReactNode {
  const id = useId();
  const letters = Math.max(0, ...words.map(({ word }) => word.length));
  return (
    <>
      <p id={id} className="sx-log-title">
        {logTitle(state, words.length)}
      </p>
      <ol
        className="sx-log"
        aria-labelledby={id}
        start={words[0]?.draw}
        style={{ "--letters": letters > USUAL ? letters : undefined } as CSSProperties}
      >
        {words.map(({ draw, word }) => (
          <li key={draw}>{word}</li>
        ))}
      </ol>
    </>
  );
}

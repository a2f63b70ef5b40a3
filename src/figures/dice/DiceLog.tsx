import { type ReactNode, useId } from "react";
import type { DiceState } from "./model/dice.ts";
import { logTitle } from "./words.ts";
import type { DrawnWord } from "./experiment.ts";

/** The last words drawn, oldest first, each with its number. */
export function DiceLog({
  state,
  words,
}: {
  readonly state: DiceState;
  readonly words: readonly DrawnWord[];
}): ReactNode {
  const id = useId();
  return (
    <>
      <p id={id} className="sx-log-title">
        {logTitle(state, words.length)}
      </p>
      <ol className="sx-log" aria-labelledby={id} start={words[0]?.draw}>
        {words.map(({ draw, word }) => (
          <li key={draw}>{word}</li>
        ))}
      </ol>
    </>
  );
}

import { type ComponentType, type ReactNode, useState } from "react";
import { labels } from "./words.ts";
import "../controls/guess.css";

/** What a guess is about: the words, and the scores that softmax makes shares of. */
export interface GuessProps {
  readonly words: readonly string[];
  readonly logits: readonly number[];
}

/** Folded below a figure: a guess for who wants one. Its code is loaded when it is opened. */
export function GuessFirst({
  load,
  ...about
}: GuessProps & { readonly load: () => Promise<ComponentType<GuessProps>> }): ReactNode {
  const [Guess, setGuess] = useState<ComponentType<GuessProps>>();
  const open = async (): Promise<void> => {
    const loaded = await load();
    setGuess(() => loaded);
  };
  return (
    <details className="sx-guess-first sx-controls" onToggle={() => void (Guess ?? open())}>
      <summary>{labels.guessFirst}</summary>
      {Guess && <Guess {...about} />}
    </details>
  );
}

import { type ReactNode, useContext } from "react";
import { GuessWords } from "../../controls/GuessWords.tsx";
import { gainVerdict, turnedBack } from "../../words/guesses.ts";
import type { GuessProps } from "../../panel/GuessFirst.tsx";
import { SurroundingsContext } from "../../panel/surroundings.ts";
import { useGuess } from "../../panel/useGuess.ts";
import { labels } from "./words.ts";

const [FROM, TO, LATER] = [1, 2, 5];

/** Which words gain when the dial goes from 1 to 2? */
export function CurvesGuess({ words, logits }: GuessProps): ReactNode {
  const [guess, settle] = useGuess("curves");
  const { announce } = useContext(SurroundingsContext);
  const answerTo = (ticked: readonly string[]): string =>
    `${gainVerdict(words, logits, ticked, [FROM, TO])} ${turnedBack(words, logits, LATER)}`.trim();
  return (
    <GuessWords
      question={labels.question(FROM, TO)}
      words={words}
      answer={guess && <p className="sx-verdict">{answerTo(guess)}</p>}
      onSettle={(ticked = []) => {
        settle(ticked);
        announce(answerTo(ticked));
      }}
      onAgain={() => settle(undefined)}
    />
  );
}

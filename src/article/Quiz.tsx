import { type ReactNode, useId } from "react";
import { Show } from "./components.tsx";
import { type QuizItem, quizItems } from "./quizItems.ts";
import { labels } from "./words.ts";

/** The quiz: radio buttons whose feedback a style sheet shows when they are checked, so that it needs no script. */
export const Quiz = (): ReactNode => (
  <ol className="sx-quiz">
    {quizItems.map((item) => (
      <li key={item.question}>
        <Question {...item} />
      </li>
    ))}
  </ol>
);

function Question({ question, options }: QuizItem): ReactNode {
  const name = useId();
  return (
    <fieldset>
      <legend>{question}</legend>
      {options.map(({ text, right, feedback, see }, i) => (
        <div key={text} className="sx-option" data-right={right || undefined}>
          <label>
            <input type="radio" name={name} aria-describedby={`${name}-${i}`} /> {text}
          </label>
          <p id={`${name}-${i}`} className="sx-feedback">
            {feedback}{" "}
            {see && (
              <Show figure={see.figure} to={see.to}>
                {labels.seeInFigure}
              </Show>
            )}
          </p>
        </div>
      ))}
    </fieldset>
  );
}

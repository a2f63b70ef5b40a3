import type { ReactNode } from "react";
import { questions } from "./questions.ts";
import { everySource } from "../words/everySource.ts";
import { Out, Show } from "./components.tsx";
import { labels } from "./words.ts";

/** The questions that people ask, each with an answer, a figure in the state that shows it, and a source. */
export const QuestionsPage = (): ReactNode => (
  <>
    <h1 className="sx-leaf">{labels.questions}</h1>
    {questions.map(({ title, asked }) => (
      <section key={title}>
        <h2>{title}</h2>
        {asked.map(({ id, question, answer, figure, to, source }) => (
          <section key={id} id={id} className="sx-asked">
            <h3>{question}</h3>
            <p>
              {answer}{" "}
              <Show figure={figure} to={to}>
                {labels.seeIt}
              </Show>
              {" · "}
              {source ? (
                <Out to={source} name={everySource[source].title}>
                  {labels.source}
                </Out>
              ) : (
                labels.arithmetic
              )}
            </p>
          </section>
        ))}
      </section>
    ))}
  </>
);

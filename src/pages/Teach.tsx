import { Fragment, type ReactNode } from "react";
import { PrintedFigure } from "../figures/PrintedFigure.tsx";
import { teachText } from "../film/teach/words.ts";
import { lesson, type LessonStep, misconceptions, stageFigures } from "./lesson.ts";

/** The page for who teaches: a lesson of twenty minutes, figures for a projector, goals, and the quiz. */
export function Teach({
  root,
  goals,
  quiz,
}: {
  /** The relative address of the site's root. */
  readonly root: string;
  readonly goals: ReactNode;
  readonly quiz: ReactNode;
}): ReactNode {
  return (
    <>
      <h1 className="sx-leaf">Teach it in twenty minutes</h1>
      <p>
        This page is for teachers with a class and a projector. It has a lesson plan, the figures it
        needs, goals to try at the learners’ own screens, and six questions. Learners need to know
        what a power is, and nothing about neural networks. Print it and you have a handout.
      </p>
      <Presenter />
      <p className="sx-controls sx-aside">
        In the presenter view one figure fills the screen, in large type. Arrow keys turn its dial,
        Page Up and Page Down go ten steps, Home and End to 0 and ∞; Escape leaves.
      </p>
      <section aria-labelledby="goals-of-lesson">
        <h2 id="goals-of-lesson">What learners can do afterwards</h2>
        <ul>
          <li>Say what a language model puts out: a score for every word, not a word.</li>
          <li>Predict what a colder and a hotter dial does to a favourite and to an outsider.</li>
          <li>Explain why the order of the words never changes, and why ratios are squared.</li>
          <li>Argue why a temperature above 1 wants a cut, and why 0 is not “correct”.</li>
        </ul>
      </section>
      <section aria-labelledby="film">
        <h2 id="film">{teachText.heading}</h2>
        <p>
          {teachText.about} <a href={`${root}film/?teach=1`}>{teachText.link}</a>
        </p>
      </section>
      <section aria-labelledby="plan">
        <h2 id="plan">The plan</h2>
        <p>
          Each link puts the figure below into the state for that step. The presenter view has the
          same steps.
        </p>
        <ol className="sx-lesson">
          {lesson.map((step) => (
            <li key={step.title}>
              <Step {...step} root={root} />
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="beliefs">
        <h2 id="beliefs">What it sets right</h2>
        <dl className="sx-beliefs">
          {misconceptions.map(([belief, instead]) => (
            <Fragment key={belief}>
              <dt>{belief}</dt>
              <dd>{instead}</dd>
            </Fragment>
          ))}
        </dl>
      </section>
      <section className="sx-stage" aria-labelledby="stage">
        <h2 id="stage">The figures</h2>
        {stageFigures.map((id) => (
          <PrintedFigure key={id} id={id} level={3} offers="all" />
        ))}
      </section>
      <section aria-labelledby="goals">
        <h2 id="goals">Goals</h2>
        <p>
          For the learners’ own screens, or for the class to solve aloud. A figure on this page that
          gets there ticks its goal off. One of them cannot be reached, and finding that out is the
          point.
        </p>
        {goals}
      </section>
      <section aria-labelledby="questions">
        <h2 id="questions">Six questions</h2>
        <p>One for each thing that is easily believed. They need no script and keep no record.</p>
        {quiz}
      </section>
      <p>
        The words and scores are invented; the arithmetic on them is exact. Everything here comes
        from <a href={root}>the article</a>; <a href={`${root}gallery/`}>all figures</a> may be put
        into pages of your own.
      </p>
    </>
  );
}

const Step = ({
  minutes,
  title,
  figure,
  query,
  link,
  ask,
  expect,
  root,
}: LessonStep & { readonly root: string }): ReactNode => (
  <>
    <h3>
      {title} <small>minutes {minutes}</small>
    </h3>
    <p>
      <b>Show.</b>{" "}
      <a
        className="sx-show"
        data-show={figure}
        href={`${root}fig/${figure}/?v=1&${query}#${figure}`}
      >
        {link}
      </a>
    </p>
    <p>
      <b>Ask.</b> {ask}
    </p>
    <p>
      <b>Expect.</b> {expect}
    </p>
  </>
);

/** The bar of the presenter view: only its button is there before it begins. */
const Presenter = (): ReactNode => (
  <div
    className="sx-presenter sx-actions sx-controls"
    role="group"
    aria-label="Presenter view"
    data-presenter
  >
    <button type="button" data-does="enter">
      Presenter view
    </button>
    <span className="sx-presenter__on">
      <select aria-label="Step on screen">
        {lesson.map(({ title, figure, query }, i) => (
          <option key={title} data-stage={figure} data-query={query}>
            {i + 1}. {title}
          </option>
        ))}
      </select>
      <button type="button" data-does="back">
        Back
      </button>
      <button type="button" data-does="next">
        Next
      </button>
      <button type="button" data-does="leave">
        Leave
      </button>
    </span>
  </div>
);

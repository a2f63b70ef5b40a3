import type { ReactNode } from "react";
import { goals } from "../model/goals.ts";
import { goalTexts, goalMarks } from "../words/goals.ts";
import { Show } from "./components.tsx";
import { labels } from "./words.ts";

/**
 * Things to do with a dial, as a list that ticks itself off (`islands/goals`). Without scripts it is a list with boxes
 * for a pencil, and says outright why one of them cannot be done.
 */
export const Goals = (): ReactNode => (
  <ul className="sx-goals" data-goals="">
    {goals.map(({ id, figure, hint }) => (
      <li key={id} data-goal={id}>
        <span className="sx-goal__mark">{goalMarks.open}</span>
        <div>
          {goalTexts[id].text}{" "}
          <Show figure={figure} to={hint}>
            {labels.show}
          </Show>
          {goalTexts[id].impossible && (
            <>
              {" "}
              <button type="button" className="sx-plain sx-controls" data-give-up={id}>
                {labels.giveUp}
              </button>
              <p className="sx-goal__why">{goalTexts[id].impossible}</p>
            </>
          )}
        </div>
      </li>
    ))}
  </ul>
);

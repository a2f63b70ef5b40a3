import { CHOICES, type GoalId, goals, type Progress } from "../model/goals.ts";
import { formatChoices } from "./numbers.ts";

/** What a goal asks for, and, where nothing gets there, why. */
export interface GoalText {
  readonly text: string;
  readonly impossible?: string;
}

/** What stands beside a goal, before and after it was reached. */
export const goalMarks = { open: "to do", done: "done" } as const;

/** The text of each goal. */
export const goalTexts: Readonly<Record<GoalId, GoalText>> = {
  gravel: { text: "Make gravel at least 10%." },
  equal: { text: "Make all seven words equally likely." },
  "jam-peak": { text: "Find the temperature at which jam peaks." },
  "half-choices": {
    text: `Halve the effective choices, from ${formatChoices(CHOICES.asIs)} to ${formatChoices(CHOICES.half)}.`,
  },
  "tail-half": {
    text: "Give half of all picks to the 49,993 words that the model gave next to no chance.",
  },
  "jam-above-butter": {
    text: "Find a temperature that puts jam above butter.",
    impossible:
      "No T does: dividing both scores by the same number keeps their order. At ∞ they draw level, and no more.",
  },
};

/** What is said aloud when goal `id` is done: `Done: make gravel at least 10%. 2 of 6.` */
export function doneSentence(id: GoalId, { done }: Progress): string {
  const { text, impossible } = goalTexts[id];
  const count = `${done.length} of ${goals.length} done.`;
  return impossible ? `${impossible} ${count}` : `Done: ${text} ${count}`;
}

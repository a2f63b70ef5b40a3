import { progressIn } from "../../model/goals.ts";
import type { StateFields } from "../messages.ts";
import { type CourseProgress, notBegun } from "./tasks.ts";

/** What a learner's visit leaves for the next: what was done, and how the figure stood. */
export interface Visit {
  readonly progress: CourseProgress;
  readonly state: StateFields;
}

/** The most that SCORM 1.2 lets a platform keep, in characters. */
const LONGEST = 4096;

/** The visit that `text` tells of; one that has not begun if it tells of none. Never throws. */
export function readVisit(text: string): Visit {
  try {
    const { done, tried, worked, state } = Object(JSON.parse(text)) as Record<string, unknown>;
    const fields = Object.entries(Object(state) as object).filter(
      (field): field is [string, string] => typeof field[1] === "string",
    );
    return {
      progress: { ...progressIn({ done, tried }), worked: worked === true },
      state: Object.fromEntries(fields),
    };
  } catch {
    return { progress: notBegun, state: {} };
  }
}

/** The text for `visit`; without how the figure stood, if it would be longer than platforms keep. */
export function writeVisit({ progress, state }: Visit): string {
  const whole = JSON.stringify({ ...progress, state });
  return whole.length <= LONGEST ? whole : JSON.stringify(progress);
}

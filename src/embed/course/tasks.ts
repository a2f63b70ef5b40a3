import {
  advance,
  goals,
  type GoalId,
  noProgress,
  type Progress,
  situationOf,
} from "../../model/goals.ts";
import type { Query } from "../../model/params.ts";

/** What a learner does in a figure of a course: its goals, or, where it has none of its own, to work it once. */
export type TaskId = GoalId | "work";

/** What a learner has done in a figure of a course. */
export interface CourseProgress extends Progress {
  /** Whether anything was changed for good. */
  readonly worked: boolean;
}

/** Nothing done yet. */
export const notBegun: CourseProgress = { ...noProgress, worked: false };

/** The tasks of `figure` as `authored`, the query of its address, lets it begin: goals are about the toast alone. */
export function tasksOf(figure: string, authored: Query): readonly TaskId[] {
  const own = goals.filter((goal) => goal.figure === figure).map(({ id }) => id);
  return own.length > 0 && situationOf(figure, authored) ? own : ["work"];
}

/** `progress` once the learner has brought `figure` into the state that `query` describes. */
export function advanceCourse(
  progress: CourseProgress,
  figure: string,
  query: Query,
): CourseProgress {
  const now = situationOf(figure, query);
  return { ...(now ? { ...progress, ...advance(progress, now) } : progress), worked: true };
}

/** Which of `tasks` are done. */
export const doneOf = (
  tasks: readonly TaskId[],
  { done, worked }: CourseProgress,
): readonly TaskId[] => tasks.filter((task) => (task === "work" ? worked : done.includes(task)));

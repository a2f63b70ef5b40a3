/** How far a learner is. */
export interface Standing {
  /** How many tasks are done, of how many. */
  readonly done: number;
  readonly tasks: number;
  /** What the next visit begins with, as text. */
  readonly saved: string;
}

/** Where a course says how far its learner is. */
export interface Report {
  /** What an earlier visit saved; empty if there was none, or where nothing is kept. */
  readonly begin: () => string;
  readonly tell: (standing: Standing) => void;
  /** The learner leaves. */
  readonly end: () => void;
}

/** The share of the tasks that is done, in [0, 1]. */
export const fractionDone = ({ done, tasks }: Standing): number => done / tasks;
